package org.lilong.web.route;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/** Registers routes that only read, under all the methods that such a route answers. */
public final class Reads {
    /** What the Allow header says of such a route. */
    static final String ALLOWED = "GET, HEAD, OPTIONS";

    private Reads() {}

    /** A route for GET, and for HEAD and OPTIONS with it. */
    public static void at(RoutesConfig routes, String path, Handler handler) {
        at(routes, path, handler, ALLOWED);
    }

    /** The same, for a route that is registered for other methods too, which are among those allowed. */
    public static void at(RoutesConfig routes, String path, Handler handler, String allowed) {
        routes.get(path, handler);
        routes.head(path, handler);
        routes.options(path, context -> context.status(204).header("Allow", allowed));
    }
}
