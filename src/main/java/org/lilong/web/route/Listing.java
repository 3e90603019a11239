package org.lilong.web.route;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.lilong.query.Rows;
import org.lilong.query.Select;
import org.lilong.web.answer.Meta;
import org.lilong.web.answer.Page;
import org.lilong.web.lookup.Data;
import org.lilong.web.lookup.Questions;
import org.lilong.web.request.Cursor;
import org.lilong.web.request.Iri;

/**
 * One page of a filtered list, or the whole of it as a download.
 *
 * @param <T> a thing of the list as it goes on the wire
 */
public final class Listing<T extends Record> {
    static final int MOST = 1000;
    private static final int AT_ONCE = 500;

    private final Data data;
    private final String name;
    private final Class<T> shape;
    private final List<Filter> filters;
    private final Function<List<Node>, List<T>> summaries;
    private final Select items;
    private final Tallies tallies;

    /**
     * A list of the query of that name, which gives entities with what they are sorted by.
     *
     * @param summaries what there is to say of entities, in their order
     */
    public Listing(
            Data data, String name, Class<T> shape, List<Filter> filters, Function<List<Node>, List<T>> summaries) {
        this.data = data;
        this.name = name;
        this.shape = shape;
        this.filters = filters;
        this.summaries = summaries;
        this.items = Questions.read(name);
        this.tallies = new Tallies(data, items, Questions.read(name + "-facets"));
    }

    public void answer(Call call) throws IOException {
        if (call.medium().streamed()) {
            download(call);
            return;
        }
        Map<String, Node> values = bound(call.filters());
        Map<String, Node> placed = new HashMap<>(values);
        call.given("cursor")
                .map(cursor -> Cursor.position(cursor, name, call.filters(), 2))
                .ifPresent(position -> {
                    placed.put("_after", Iri.text(position.get(0)));
                    placed.put("_after_id", Iri.text(position.get(1)));
                });
        int limit = call.number("limit");
        List<Rows.Row> found = data.rows(items.page(limit + 1, 0), placed);
        List<Rows.Row> here = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? Cursor.of(name, call.filters(), position(here)) : null;
        long total = tallies.total(call.version(), values);
        call.list(
                summaries.apply(entities(here)),
                new Page(limit, here.size(), total, next),
                new Meta(
                        next == null,
                        call.version(),
                        null,
                        call.flag("facets") ? tallies.facets(call.version(), values) : null,
                        total == 0 && !values.isEmpty() ? why(call, values) : null,
                        null));
    }

    private void download(Call call) throws IOException {
        Map<String, Node> values = bound(call.filters());
        int most = call.given("limit").map(Integer::parseInt).orElse(Integer.MAX_VALUE);
        Download.send(call, Flat.columns(shape), download -> all(values, most, download));
    }

    private @Nullable String all(Map<String, Node> values, int most, Download download) {
        Map<String, Node> placed = new HashMap<>(values);
        int left = most;
        while (true) {
            int asked = Math.min(left, AT_ONCE);
            List<Rows.Row> found = data.rows(items.page(asked + 1, 0), placed);
            List<Rows.Row> here = found.subList(0, Math.min(asked, found.size()));
            summaries.apply(entities(here)).forEach(one -> download.row(one, () -> Flat.cells(one)));
            left -= here.size();
            if (found.size() <= asked) {
                return null;
            }
            if (left == 0) {
                return "the limit asked for is reached";
            }
            placed.put("_after", Iri.text(position(here).get(0)));
            placed.put("_after_id", Iri.text(position(here).get(1)));
        }
    }

    private Map<String, Node> bound(Map<String, String> given) {
        Map<String, Node> values = new HashMap<>();
        for (Filter filter : filters) {
            String text = given.get(filter.input().name());
            if (text != null) {
                values.putAll(filter.binds().apply(text));
            }
        }
        return values;
    }

    private org.lilong.web.answer.Emptiness why(Call call, Map<String, Node> values) {
        Map<String, String> given = call.filters();
        Map<String, Long> alone = new LinkedHashMap<>();
        Map<String, Long> without = new LinkedHashMap<>();
        given.forEach((filter, text) -> {
            Map<String, Node> only = bound(Map.of(filter, text));
            Map<String, Node> others = new HashMap<>(values);
            others.keySet().removeAll(only.keySet());
            alone.put(filter, tallies.total(call.version(), only));
            without.put(filter, tallies.total(call.version(), others));
        });
        return Why.empty(name, given, alone, without);
    }

    private static List<Node> entities(List<Rows.Row> rows) {
        return rows.stream().flatMap(row -> row.node("entity").stream()).toList();
    }

    private static List<String> position(List<Rows.Row> rows) {
        Rows.Row last = rows.get(rows.size() - 1);
        return List.of(last.text("sort").orElse(""), last.text("entity").orElseThrow());
    }
}
