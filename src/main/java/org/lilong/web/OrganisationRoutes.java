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

/** Organisations: a list, and each with its place in the tree, those who hold its posts and what it organised. */
final class OrganisationRoutes {
    private final Data data;
    private final Listing listing;
    private final Select organisation = Questions.read("organisation");
    private final Select posts = Questions.read("organisation-posts");
    private final Select events = Questions.read("organisation-events");
    private final Select mentions = Questions.read("organisation-mentions");

    OrganisationRoutes(Data data) {
        this.data = data;
        this.listing = new Listing(data, "organisations");
    }

    void register(RoutesConfig routes) {
        routes.get("/api/v1/organisations", this::list);
        routes.get("/api/v1/organisations/{id}", context -> Json.one(context, full(context.pathParam("id"))));
    }

    private void list(Context context) {
        Parameters filters = new Parameters(context).concept("type", "body-type-");
        listing.answer(context, Set.of("type"), filters.values(), row -> summary(Json.id(row, "entity")));
    }

    private ObjectNode summary(String id) {
        List<Rows.Row> rows = data.rows(organisation, Iri.entity("organisation", id));
        if (rows.isEmpty()) {
            throw Refused.notFound("No organisation has the id '" + id + "'.");
        }
        ObjectNode summary = Json.thing(rows.get(0), "entity").orElseThrow();
        Json.concept(summary, rows.get(0), "bodyType", "body-type-");
        Json.thing(rows.get(0), "place").ifPresent(place -> summary.set("place", place));
        Json.names(summary, "aliases", rows, "alias");
        Json.things(summary, "partOf", rows, "parent");
        Json.things(summary, "parts", rows, "part");
        return summary;
    }

    private ObjectNode full(String id) {
        Map<String, Node> entity = Iri.entity("organisation", id);
        ObjectNode full = summary(id);
        full.set(
                "posts",
                Evidence.fold(
                        data.rows(posts, entity),
                        List.of("title", "status", "person"),
                        OrganisationRoutes::holder,
                        (post, row) -> {}));
        ArrayNode organised = full.putArray("events");
        data.rows(events, entity).forEach(row -> organised.add(Claims.event(row, "event")));
        full.set("mentions", Evidence.mentions(data.rows(mentions, entity)));
        return full;
    }

    private static ObjectNode holder(Rows.Row row) {
        ObjectNode post = Json.object();
        Json.put(post, row, "title");
        Json.concept(post, row, "status", "status-");
        Json.thing(row, "post").ifPresent(office -> post.set("post", office));
        Json.thing(row, "person").ifPresent(person -> post.set("person", person));
        return post;
    }
}
