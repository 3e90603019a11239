package org.lilong.web;

import java.time.Duration;
import org.lilong.sparql.Limits;

/**
 * Where and how to serve.
 *
 * @param host address to listen on
 * @param port 0 takes any free one
 * @param limits of strangers' queries
 * @param clientHeader header in which a proxy in front names the client, or empty where clients come directly
 * @param warm whether to be ready only once the ways to answer have been tried
 */
public record Settings(String host, int port, Limits limits, String clientHeader, boolean warm) {
    /** Ready at once. */
    public Settings(String host, int port, Limits limits, String clientHeader) {
        this(host, port, limits, clientHeader, false);
    }

    /** For clients that come directly. */
    public Settings(String host, int port, Limits limits) {
        this(host, port, limits, "");
    }

    /** With the usual limits, and so much time for one query. */
    public Settings(String host, int port, Duration queryLimit) {
        this(host, port, Limits.of(queryLimit));
    }

    /** Only for this machine, with half a minute for each query. */
    public static Settings local(int port) {
        return new Settings("127.0.0.1", port, Duration.ofSeconds(30));
    }

    /** How long one query may take. */
    public Duration queryLimit() {
        return limits.time();
    }
}
