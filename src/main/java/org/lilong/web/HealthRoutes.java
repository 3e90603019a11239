package org.lilong.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.lilong.query.Select;

/** Whether the service lives, whether it can answer, and how much it holds. */
final class HealthRoutes {
    private static final List<String> KINDS =
            List.of("people", "events", "organisations", "neighbourhoods", "articles", "pages");
    private final Data data;
    private final Select probe = Questions.read("probe");
    private final Select counts = Questions.read("counts");

    HealthRoutes(Data data) {
        this.data = data;
    }

    void register(RoutesConfig routes) {
        routes.get("/health", this::ready);
        routes.get("/health/live", context -> Json.answer(context, up()));
        routes.get("/health/ready", this::ready);
        routes.get("/api/v1/counts", this::counts);
    }

    /** Reads the store, so that a store that cannot be read shows as a fault. */
    private void ready(Context context) {
        data.rows(probe, Map.of());
        Json.answer(context, up());
    }

    private void counts(Context context) {
        ObjectNode found = Json.object();
        data.rows(counts, Map.of()).forEach(row -> Json.put(found, row, KINDS.toArray(String[]::new)));
        Json.one(context, found);
    }

    private static ObjectNode up() {
        return Json.object().put("status", "UP");
    }
}
