package org.lilong.web.request;

import io.javalin.http.Context;

/**
 * Tells clients apart, for limits of what one of them may use.
 *
 * @param header in which a proxy in front names the client, or empty where clients come directly
 */
public record Clients(String header) {
    /** Of several names that proxies have strung together the last, which the nearest one gave; a client can invent the others. */
    public String of(Context context) {
        String named = header.isEmpty() ? null : context.header(header);
        return named == null
                ? context.ip()
                : named.substring(named.lastIndexOf(',') + 1).trim();
    }
}
