package org.lilong.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import org.lilong.query.Rows;
import org.lilong.query.Select;

/** Events: a list, and each with who was there, as what and on whose behalf. */
final class EventRoutes {
    private final Data data;
    private final Listing listing;
    private final Select event = Questions.read("event");
    private final Select attendees = Questions.read("event-attendees");
    private final Select mentions = Questions.read("event-mentions");

    EventRoutes(Data data) {
        this.data = data;
        this.listing = new Listing(data, "events");
    }

    void register(RoutesConfig routes) {
        routes.get("/api/v1/events", this::list);
        routes.get("/api/v1/events/{id}", context -> Json.one(context, full(context.pathParam("id"))));
        routes.get("/api/v1/events/{id}/attendees", context -> {
            String id = context.pathParam("id");
            summary(id);
            Json.all(context, attendees(id));
        });
    }

    private void list(Context context) {
        Parameters filters = new Parameters(context)
                .date("from")
                .date("to")
                .concept("type", "event-type-")
                .entity("person", "person");
        listing.answer(
                context,
                Set.of("from", "to", "type", "person"),
                filters.values(),
                row -> summary(Json.id(row, "entity")));
    }

    private ObjectNode summary(String id) {
        List<Rows.Row> rows = data.rows(event, Iri.entity("event", id));
        if (rows.isEmpty()) {
            throw Refused.notFound("No event has the id '" + id + "'.");
        }
        ObjectNode summary = Claims.event(rows.get(0), "entity");
        Json.put(summary, rows.get(0), "place");
        Json.names(summary, "aliases", rows, "alias");
        Json.things(summary, "organisers", rows, "organiser");
        return summary;
    }

    private ObjectNode full(String id) {
        ObjectNode full = summary(id);
        full.set("attendees", attendees(id));
        full.set("mentions", Evidence.mentions(data.rows(mentions, Iri.entity("event", id))));
        return full;
    }

    private ArrayNode attendees(String id) {
        return Evidence.fold(
                data.rows(attendees, Iri.entity("event", id)),
                List.of("participant", "presence", "onBehalfOf"),
                row -> {
                    ObjectNode claim = Json.object();
                    claim.set("participant", participant(row));
                    return Claims.participation(claim, row);
                },
                Claims::addRole);
    }

    private static ObjectNode participant(Rows.Row row) {
        ObjectNode participant = Json.thing(row, "participant").orElseThrow();
        if (!participant.has("type")) {
            participant.put("type", "group");
        }
        Json.put(participant, row, "least", "most");
        return participant;
    }
}
