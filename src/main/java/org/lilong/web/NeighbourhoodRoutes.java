package org.lilong.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.lilong.query.Rows;
import org.lilong.query.Select;

/** Neighbourhoods: a list, and each with what it lies in, what lies in it and what happened there. */
final class NeighbourhoodRoutes {
    private final Data data;
    private final Listing listing;
    private final Select neighbourhood = Questions.read("neighbourhood");
    private final Select events = Questions.read("neighbourhood-events");
    private final Select mentions = Questions.read("neighbourhood-mentions");

    NeighbourhoodRoutes(Data data) {
        this.data = data;
        this.listing = new Listing(data, "neighbourhoods");
    }

    void register(RoutesConfig routes) {
        routes.get("/api/v1/neighbourhoods", this::list);
        routes.get("/api/v1/neighbourhoods/{id}", context -> Json.one(context, full(context.pathParam("id"))));
    }

    private void list(Context context) {
        Parameters filters = new Parameters(context).concept("kind", "neighbourhood-kind-");
        listing.answer(context, Set.of("kind"), filters.values(), row -> summary(Json.id(row, "entity")));
    }

    private ObjectNode summary(String id) {
        List<Rows.Row> rows = data.rows(neighbourhood, Iri.entity("neighbourhood", id));
        if (rows.isEmpty()) {
            throw Refused.notFound("No neighbourhood has the id '" + id + "'.");
        }
        ObjectNode summary = Json.thing(rows.get(0), "entity").orElseThrow();
        Json.concept(summary, rows.get(0), "kind", "neighbourhood-kind-");
        Json.names(summary, "aliases", rows, "alias");
        Json.things(summary, "within", rows, "within");
        Json.things(summary, "parts", rows, "part");
        return summary;
    }

    private ObjectNode full(String id) {
        Map<String, Node> entity = Iri.entity("neighbourhood", id);
        ObjectNode full = summary(id);
        ArrayNode happened = full.putArray("events");
        data.rows(events, entity).forEach(row -> happened.add(Claims.event(row, "event")));
        full.set("mentions", Evidence.mentions(data.rows(mentions, entity)));
        return full;
    }
}
