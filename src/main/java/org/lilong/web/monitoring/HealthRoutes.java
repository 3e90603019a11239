package org.lilong.web.monitoring;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.lilong.query.Select;
import org.lilong.web.answer.Health;
import org.lilong.web.answer.Json;
import org.lilong.web.lookup.Data;
import org.lilong.web.lookup.Questions;
import org.lilong.web.problem.Problem;
import org.lilong.web.problem.Refused;
import org.lilong.web.route.Reads;

/** Whether the service lives, and whether it can answer. */
public final class HealthRoutes {
    private final Data data;
    private final Select probe = Questions.read("probe");

    private volatile boolean ready;

    /**
     * The routes of a server.
     *
     * @param ready whether it may be asked from the start
     */
    public HealthRoutes(Data data, boolean ready) {
        this.data = data;
        this.ready = ready;
    }

    /** From now on it may be asked. */
    public void ready() {
        ready = true;
    }

    public void register(RoutesConfig routes) {
        Reads.at(routes, "/health", this::ready);
        Reads.at(routes, "/health/live", HealthRoutes::up);
        Reads.at(routes, "/health/ready", this::ready);
    }

    /** Reads the store, so that a store that cannot be read shows as a fault. */
    private void ready(Context context) {
        if (!ready) {
            throw new Refused(Problem.later("The service is starting; it will be ready in some seconds.", 1));
        }
        data.rows(probe, Map.of());
        up(context);
    }

    private static void up(Context context) {
        context.contentType("application/json").result(Json.bytes(new Health("UP")));
    }
}
