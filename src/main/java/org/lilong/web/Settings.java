package org.lilong.web;

import java.time.Duration;

/**
 * Where and how to serve.
 *
 * @param host address to listen on
 * @param port 0 takes any free one
 * @param queryLimit how long one query may take
 */
public record Settings(String host, int port, Duration queryLimit) {
    /** Only for this machine, with half a minute for each query. */
    public static Settings local(int port) {
        return new Settings("127.0.0.1", port, Duration.ofSeconds(30));
    }
}
