package org.lilong.web.problem;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells clients apart, for limits of what one of them may use.
 *
 * @param header in which a proxy in front names the client, or empty where clients come directly
 */
public record Clients(String header) {
    /**
     * Who asks. Of several names that proxies have strung together the last, which the nearest one gave; a client can invent the others.
     *
     * @param headers gives a header of the request by its name
     * @param address that the request came from
     */
    public String of(Function<String, @Nullable String> headers, String address) {
        String named = header.isEmpty() ? null : headers.apply(header);
        return named == null
                ? address
                : named.substring(named.lastIndexOf(',') + 1).trim();
    }
}
