package org.lilong.web.monitoring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.lilong.web.answer.Health;
import org.lilong.web.answer.ProblemDocument;
import org.lilong.web.contract.Schemas;
import org.lilong.web.contract.StandardRoute;

/** The routes for whoever watches over the service, as the description of the API shows them. */
public final class MonitoringRoutes {
    private MonitoringRoutes() {}

    /** All of them, with the schemas that they refer to. */
    public static List<StandardRoute> of(Schemas schemas) {
        Map<String, ObjectNode> health = Map.of("application/json", schemas.of(Health.class));
        return List.of(
                route(schemas, "getHealth", "/health", "The same as /health/ready", health),
                route(schemas, "getLiveness", "/health/live", "Whether the service runs", health),
                route(schemas, "getReadiness", "/health/ready", "Whether the service can read its store", health),
                route(
                        schemas,
                        "getMetrics",
                        Metrics.PATH,
                        "What the service does and how fast, for Prometheus",
                        Map.of("text/plain", StandardRoute.text())));
    }

    private static StandardRoute route(
            Schemas schemas, String id, String path, String summary, Map<String, ObjectNode> answers) {
        return new StandardRoute(
                "get",
                StandardRoute.operation(id, path, "monitoring", summary, summary, List.of()),
                Map.of(),
                answers,
                Map.of("503", "The service is starting, or cannot read its store in time."),
                schemas.of(ProblemDocument.class));
    }
}
