package org.lilong.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import org.lilong.query.Rows;
import org.lilong.query.Select;

/** People: a list, and each with the posts held, the events come to and the names used. */
final class PeopleRoutes {
    private final Data data;
    private final Listing listing;
    private final Select person = Questions.read("person");
    private final Select posts = Questions.read("person-posts");
    private final Select events = Questions.read("person-events");
    private final Select mentions = Questions.read("person-mentions");

    PeopleRoutes(Data data) {
        this.data = data;
        this.listing = new Listing(data, "people");
    }

    void register(RoutesConfig routes) {
        routes.get("/api/v1/people", this::list);
        routes.get("/api/v1/people/{id}", context -> Json.one(context, full(context.pathParam("id"))));
        routes.get("/api/v1/people/{id}/events", context -> {
            String id = context.pathParam("id");
            summary(id);
            Json.all(context, events(id));
        });
    }

    private void list(Context context) {
        Parameters filters = new Parameters(context).text("title").entity("body", "organisation");
        listing.answer(context, Set.of("title", "body"), filters.values(), row -> summary(Json.id(row, "entity")));
    }

    private ObjectNode summary(String id) {
        Rows.Row row = data.rows(person, Iri.entity("person", id)).stream()
                .findFirst()
                .orElseThrow(() -> Refused.notFound("No person has the id '" + id + "'."));
        ObjectNode summary = Json.thing(row, "entity").orElseThrow();
        Json.list(summary, row, "aliases");
        ObjectNode counts = summary.putObject("counts");
        Json.put(counts, row, "events", "articles");
        return summary;
    }

    private ObjectNode full(String id) {
        ObjectNode full = summary(id);
        full.set("posts", posts(id));
        full.set("events", events(id));
        full.set("mentions", Evidence.mentions(data.rows(mentions, Iri.entity("person", id))));
        return full;
    }

    private ArrayNode posts(String id) {
        return Evidence.fold(
                data.rows(posts, Iri.entity("person", id)),
                List.of("title", "status", "organisation"),
                Claims::post,
                (post, row) -> {});
    }

    private ArrayNode events(String id) {
        return Evidence.fold(
                data.rows(events, Iri.entity("person", id)),
                List.of("event", "presence", "onBehalfOf"),
                row -> {
                    ObjectNode attended = Json.object();
                    attended.set("event", Claims.event(row, "event"));
                    return Claims.participation(attended, row);
                },
                Claims::addRole);
    }
}
