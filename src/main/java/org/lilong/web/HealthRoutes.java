package org.lilong.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.lilong.query.Select;

/** Whether the service lives, and whether it can answer. */
final class HealthRoutes {
    private final Data data;
    private final Select probe = Questions.read("probe");

    HealthRoutes(Data data) {
        this.data = data;
    }

    void register(RoutesConfig routes) {
        routes.get("/health", this::ready);
        routes.get("/health/live", context -> Json.answer(context, up()));
        routes.get("/health/ready", this::ready);
    }

    /** Reads the store, so that a store that cannot be read shows as a fault. */
    private void ready(Context context) {
        data.rows(probe, Map.of());
        Json.answer(context, up());
    }

    private static ObjectNode up() {
        return Json.object().put("status", "UP");
    }
}
