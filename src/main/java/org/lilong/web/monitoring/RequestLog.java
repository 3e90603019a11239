package org.lilong.web.monitoring;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line for each request, in the log and in the metrics, without what would tell who asked for whom: the route and not the address, no query, no
 * client. The request's id joins it to what other services and the client itself have written down.
 */
public final class RequestLog {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Logger LOG = LoggerFactory.getLogger("org.lilong.requests");
    private final Metrics metrics;

    public RequestLog(Metrics metrics) {
        this.metrics = metrics;
    }

    public void note(Context context, Float milliseconds) {
        Endpoint endpoint = context.endpoints().matchedHttpEndpoint();
        String route = endpoint == null ? "none" : endpoint.path;
        String method =
                METHODS.contains(context.req().getMethod()) ? context.req().getMethod() : "other";
        int status = context.statusCode();
        metrics.count(method, route, status, milliseconds / 1000.0);
        LOG.info(
                "{} {} {} {} ms {}",
                method,
                route,
                status,
                Math.round(milliseconds),
                context.res().getHeader(RequestIds.HEADER));
    }
}
