package org.lilong.web.monitoring;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.lilong.query.Select;
import org.lilong.web.answer.Health;
import org.lilong.web.answer.Json;
import org.lilong.web.lookup.Data;
import org.lilong.web.lookup.Questions;

/** Whether the service lives, and whether it can answer. */
public final class HealthRoutes {
    private final Data data;
    private final Select probe = Questions.read("probe");

    public HealthRoutes(Data data) {
        this.data = data;
    }

    public void register(RoutesConfig routes) {
        routes.get("/health", this::ready);
        routes.get("/health/live", HealthRoutes::up);
        routes.get("/health/ready", this::ready);
    }

    /** Reads the store, so that a store that cannot be read shows as a fault. */
    private void ready(Context context) {
        data.rows(probe, Map.of());
        up(context);
    }

    private static void up(Context context) {
        context.contentType("application/json").result(Json.bytes(new Health("UP")));
    }
}
