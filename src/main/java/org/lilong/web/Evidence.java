package org.lilong.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.lilong.query.Rows;

/** Folds rows of one claim and one place in the text each into claims that carry all their evidence. */
final class Evidence {
    private Evidence() {}

    /**
     * One object for each different value of the key columns, in the order of the rows.
     *
     * @param key columns that say what is claimed; the other columns say where
     * @param claim what is claimed, from the first row that says it
     * @param more what further rows add to it
     */
    static ArrayNode fold(
            List<Rows.Row> rows,
            List<String> key,
            Function<Rows.Row, ObjectNode> claim,
            BiConsumer<ObjectNode, Rows.Row> more) {
        Map<List<Optional<String>>, ObjectNode> claims = new LinkedHashMap<>();
        for (Rows.Row row : rows) {
            List<Optional<String>> said = key.stream().map(row::text).toList();
            ObjectNode folded = claims.computeIfAbsent(said, unused -> claim.apply(row));
            more.accept(folded, row);
            addIfNew(folded.withArray("/evidence"), place(row));
        }
        ArrayNode folded = Json.array();
        claims.values().forEach(one -> folded.add(strongest(one)));
        return folded;
    }

    /** Every place that names an entity, under the words that it uses there. */
    static ArrayNode mentions(List<Rows.Row> rows) {
        return fold(
                rows,
                List.of("form"),
                row -> {
                    ObjectNode mention = Json.object();
                    Json.put(mention, row, "form");
                    return mention;
                },
                (mention, row) -> {});
    }

    private static ObjectNode place(Rows.Row row) {
        ObjectNode place = Json.object();
        Json.put(place, row, "sentence", "quote", "begin", "end");
        Json.thing(row, "article").ifPresent(article -> {
            Json.put(article, row, "headline", "issued");
            place.set("article", article);
        });
        Json.put(place, row, "confidence");
        return place;
    }

    private static void addIfNew(ArrayNode places, ObjectNode place) {
        if (!Json.contains(places, place)) {
            places.add(place);
        }
    }

    /** A claim is as sure as the surest place that makes it. */
    private static ObjectNode strongest(ObjectNode claim) {
        double best = -1;
        for (int i = 0; i < claim.withArray("/evidence").size(); i++) {
            best = Math.max(
                    best, claim.withArray("/evidence").get(i).path("confidence").asDouble(-1));
        }
        if (best >= 0) {
            claim.put("confidence", best);
        }
        return claim;
    }
}
