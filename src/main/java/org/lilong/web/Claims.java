package org.lilong.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.lilong.query.Rows;

/** What is claimed of posts, events and attendance, as it goes on the wire. */
final class Claims {
    private Claims() {}

    static ObjectNode post(Rows.Row row) {
        ObjectNode post = Json.object();
        Json.put(post, row, "title");
        Json.concept(post, row, "status", "status-");
        Json.thing(row, "post").ifPresent(office -> post.set("post", office));
        Json.thing(row, "organisation").ifPresent(organisation -> post.set("organisation", organisation));
        return post;
    }

    static ObjectNode event(Rows.Row row, String column) {
        ObjectNode event = Json.thing(row, column).orElseThrow();
        Json.concept(event, row, "eventType", "event-type-");
        Json.put(event.putObject("date"), row, "edtf", "earliest", "latest");
        return event;
    }

    static ObjectNode participation(ObjectNode claim, Rows.Row row) {
        claim.putArray("roles");
        claim.putArray("capacities");
        Json.concept(claim, row, "presence", "presence-");
        Json.thing(row, "onBehalfOf").ifPresent(whom -> claim.set("onBehalfOf", whom));
        return claim;
    }

    /** A participation has a row for each role and each capacity. */
    static void addRole(ObjectNode claim, Rows.Row row) {
        row.text("role").ifPresent(role -> {
            ArrayNode roles = claim.withArray("/roles");
            String key = Json.key(role, "role-");
            if (!Json.contains(roles, Json.text(key))) {
                roles.add(key);
            }
        });
        row.text("title").ifPresent(title -> {
            ObjectNode capacity = Json.object().put("title", title);
            Json.thing(row, "organisation").ifPresent(body -> capacity.set("organisation", body));
            ArrayNode capacities = claim.withArray("/capacities");
            if (!Json.contains(capacities, capacity)) {
                capacities.add(capacity);
            }
        });
    }
}
