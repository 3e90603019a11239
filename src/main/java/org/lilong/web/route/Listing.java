package org.lilong.web.route;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.lilong.query.EntitiesInOrder;
import org.lilong.query.EntityList;
import org.lilong.query.FacetCounts;
import org.lilong.query.Select;
import org.lilong.web.answer.Emptiness;
import org.lilong.web.answer.Meta;
import org.lilong.web.answer.Page;
import org.lilong.web.contract.Medium;
import org.lilong.web.lookup.Data;
import org.lilong.web.lookup.Questions;
import org.lilong.web.request.Cursor;

/**
 * One page of a filtered list, or the whole of it as a download.
 *
 * @param <T> a thing of the list as it goes on the wire
 */
public final class Listing<T extends Record> {
    static final int MOST = 1000;
    private static final int AT_ONCE = 500;

    /** Of what the search finds; it puts what fits best first. */
    private static final int MOST_FOUND = 10_000;

    private final Data data;
    private final String name;
    private final Class<T> shape;
    private final List<Filter> filters;
    private final Function<List<Node>, List<T>> summaries;
    private final Select items;
    private final Sequences sequences;
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
        this.sequences = new Sequences(data, EntityList.of(items));
        this.tallies = new Tallies(data, FacetCounts.of(Questions.read(name + "-facets")));
    }

    public void answer(Call call) throws IOException {
        Wanted wanted = wanted(call.filters());
        if (call.medium() == Medium.SPARQL) {
            call.text(asSparql(wanted));
            return;
        }
        if (call.medium().streamed()) {
            int most = call.given("limit").map(Integer::parseInt).orElse(Integer.MAX_VALUE);
            Download.send(call, Flat.columns(shape), download -> all(entries(call, wanted), wanted, most, download));
            return;
        }
        EntitiesInOrder all = entries(call, wanted);
        int from = call.given("cursor")
                .map(cursor -> Cursor.position(cursor, name, call.filters(), 2))
                .map(last -> all.after(data.dataset(), last.get(0), last.get(1)))
                .orElse(0);
        int limit = call.number("limit");
        int end = Math.min(from + limit, all.size());
        List<Node> here = all.nodes(data.dataset(), from, end);
        String next = end < all.size() ? Cursor.of(name, call.filters(), position(all, end - 1, here)) : null;
        long total = all.size();
        call.list(
                summaries.apply(here),
                new Page(limit, here.size(), total, next),
                new Meta(
                        next == null && wanted.cutOrNull() == null,
                        call.version(),
                        null,
                        call.flag("facets") ? tallies.facets(call.version(), wanted.values(), all) : null,
                        total == 0 && !wanted.values().isEmpty() ? why(call) : null,
                        wanted.cutOrNull()));
    }

    private String asSparql(Wanted wanted) {
        Select narrowed = wanted.amongOrNull() == null ? items : items.among("entity", wanted.amongOrNull());
        return narrowed.text(wanted.values());
    }

    private EntitiesInOrder entries(Call call, Wanted wanted) {
        return sequences.of(call.version(), wanted.values(), wanted.amongOrNull());
    }

    private @Nullable String all(EntitiesInOrder entries, Wanted wanted, int most, Download download) {
        int end = Math.min(most, entries.size());
        for (int i = 0; i < end; i += AT_ONCE) {
            List<Node> here = entries.nodes(data.dataset(), i, Math.min(i + AT_ONCE, end));
            summaries.apply(here).forEach(one -> download.row(one, () -> Flat.cells(one)));
        }
        return end < entries.size() ? "the limit asked for is reached" : wanted.cutOrNull();
    }

    /**
     * What filters make of the list.
     *
     * @param values of the variables that filters bind
     * @param amongOrNull what the search found, where one was asked for
     * @param cutOrNull why some of the list is out of reach
     */
    private record Wanted(
            Map<String, Node> values,
            @Nullable List<Node> amongOrNull,
            @Nullable String cutOrNull) {}

    private Wanted wanted(Map<String, String> given) {
        Map<String, Node> values = new HashMap<>();
        List<Node> among = null;
        String cut = null;
        for (Filter filter : filters) {
            String text = given.get(filter.input().name());
            if (text == null) {
                continue;
            }
            values.putAll(filter.binds().apply(text));
            if (filter.searched() != null) {
                List<String> found = data.search().ids(filter.searched(), text, MOST_FOUND + 1);
                among = nodes(found.subList(0, Math.min(MOST_FOUND, found.size())));
                cut = found.size() > MOST_FOUND ? tooMany(filter.input().name()) : cut;
            }
        }
        return new Wanted(values, among, cut);
    }

    private static List<Node> nodes(List<String> iris) {
        return iris.stream().map(NodeFactory::createURI).toList();
    }

    private static String tooMany(String filter) {
        return "'" + filter + "' finds more than " + MOST_FOUND + "; only the " + MOST_FOUND
                + " that fit it best are listed and counted. Make it longer.";
    }

    private Emptiness why(Call call) {
        Map<String, String> given = call.filters();
        Map<String, Long> alone = new LinkedHashMap<>();
        Map<String, Long> without = new LinkedHashMap<>();
        given.forEach((filter, text) -> {
            Map<String, String> others = new HashMap<>(given);
            others.remove(filter);
            alone.put(filter, (long) entries(call, wanted(Map.of(filter, text))).size());
            without.put(filter, (long) entries(call, wanted(others)).size());
        });
        return Why.empty(name, given, alone, without);
    }

    private List<String> position(EntitiesInOrder all, int last, List<Node> here) {
        return List.of(
                all.sortText(data.dataset(), last), here.get(here.size() - 1).getURI());
    }
}
