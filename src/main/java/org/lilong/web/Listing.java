package org.lilong.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.lilong.query.Rows;
import org.lilong.query.Select;

/** One page of a filtered list, under the envelope that all lists share. */
final class Listing {
    private static final int USUAL = 50;
    private static final int MOST = 1000;
    private static final int FARTHEST = Integer.MAX_VALUE - MOST;

    private final Data data;
    private final Select items;
    private final Select count;

    Listing(Data data, String name) {
        this.data = data;
        this.items = Questions.read(name);
        this.count = items.count();
    }

    /**
     * Answers a request.
     *
     * @param filters names of the parameters that this list knows beside q, limit and offset
     * @param values what the filters given bind in the query
     * @param item one row as it goes on the wire
     */
    void answer(Context context, Set<String> filters, Map<String, Node> values, Function<Rows.Row, ObjectNode> item) {
        refuseUnknown(context, filters);
        int limit = number(context, "limit", USUAL, 1, MOST);
        int offset = number(context, "offset", 0, 0, FARTHEST);
        Map<String, Node> bound = new HashMap<>(values);
        String words = context.queryParam("q");
        if (words != null && !words.isBlank()) {
            bound.put("_q", Iri.text(words.strip()));
        }
        ArrayNode found = Json.array();
        data.rows(items.page(limit, offset), bound).forEach(row -> found.add(item.apply(row)));
        ObjectNode envelope = Json.object();
        envelope.set("data", found);
        int total = total(bound);
        envelope.putObject("page").put("limit", limit).put("offset", offset).put("total", total);
        Json.meta(context, envelope, offset + found.size() >= total);
        Json.answer(context, envelope);
    }

    /** How many there are in all. */
    int total(Map<String, Node> values) {
        return data.rows(count, values)
                .get(0)
                .text("total")
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static void refuseUnknown(Context context, Set<String> filters) {
        Set<String> known = new TreeSet<>(filters);
        known.addAll(Set.of("q", "limit", "offset"));
        for (String name : context.queryParamMap().keySet()) {
            if (!known.contains(name)) {
                throw Refused.parameter(name, "There is no parameter '" + name + "' here; there are " + known + ".");
            }
        }
    }

    private static int number(Context context, String name, int usual, int least, int most) {
        String text = context.queryParam(name);
        if (text == null) {
            return usual;
        }
        if (text.matches("\\d{1,10}") && Long.parseLong(text) >= least && Long.parseLong(text) <= most) {
            return Integer.parseInt(text);
        }
        throw Refused.parameter(
                name, "'" + name + "' takes a whole number from " + least + " to " + most + ", not '" + text + "'.");
    }
}
