package org.lilong.web.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.lilong.query.Rows;
import org.lilong.query.Select;
import org.lilong.web.lookup.Data;
import org.lilong.web.request.Iri;

/** Whole lists in their order, which take as long to find as a page of them: kept until the data changes, so that pages and totals cost nothing more. */
final class Sequences {
    /** Entries of all lists kept; one list more than that is kept alone. */
    private static final int KEPT = 300_000;

    private final Data data;
    private final LinkedHashMap<Key, List<Entry>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final UnderWay<Key, List<Entry>> underWay = new UnderWay<>();
    private int entries;

    Sequences(Data data) {
        this.data = data;
    }

    /** A thing in a list, with what it is sorted by. */
    record Entry(Node entity, String sort) {}

    private record Key(String version, Map<String, Node> values) {}

    /**
     * A whole list.
     *
     * @param items gives each entity with what it is sorted by
     * @param values of the filters, which tell which items they are
     */
    List<Entry> of(String version, Select items, Map<String, Node> values) {
        Key key = new Key(version, Map.copyOf(values));
        List<Entry> known = kept(key);
        return known != null
                ? known
                : underWay.of(key, () -> {
                    List<Entry> found = found(items, values);
                    keep(key, found);
                    return found;
                });
    }

    private List<Entry> found(Select items, Map<String, Node> values) {
        List<Entry> found = new ArrayList<>();
        items.unordered().each(data.dataset(), values, data.queryLimit(), row -> row.node("entity")
                .ifPresent(
                        entity -> found.add(new Entry(entity, row.text("sort").orElse("")))));
        Comparator<Entry> sort = Comparator.comparing(Entry::sort);
        found.sort((items.descends() ? sort.reversed() : sort)
                .thenComparing(entry -> entry.entity().getURI()));
        return found;
    }

    /**
     * What follows in a list after a place that an earlier page ended at.
     *
     * @param last what the last thing of that page was sorted by, and its IRI
     */
    List<Entry> after(List<String> last, String version, Select items, Map<String, Node> values) {
        String sort = last.get(0);
        String id = last.get(1);
        List<Entry> all = of(version, items, values);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).entity().getURI().equals(id) && all.get(i).sort().equals(sort)) {
                return all.subList(i + 1, all.size());
            }
        }
        // it has gone from the list since; the query knows what came behind it
        Map<String, Node> placed = new LinkedHashMap<>(values);
        placed.put("_after", Iri.text(sort));
        placed.put("_after_id", Iri.text(id));
        List<Rows.Row> next = data.rows(items.page(1, 0), placed);
        List<Node> entities = all.stream().map(Entry::entity).toList();
        int at = next.isEmpty()
                ? -1
                : entities.indexOf(next.get(0).node("entity").orElseThrow());
        return at < 0 ? List.of() : all.subList(at, all.size());
    }

    private synchronized @Nullable List<Entry> kept(Key key) {
        return kept.get(key);
    }

    private synchronized void keep(Key key, List<Entry> found) {
        List<Key> gone = kept.keySet().stream()
                .filter(one -> !one.version().equals(key.version()) || one.equals(key))
                .toList();
        gone.forEach(this::drop);
        while (!kept.isEmpty() && entries + found.size() > KEPT) {
            drop(kept.keySet().iterator().next());
        }
        kept.put(key, found);
        entries += found.size();
    }

    private void drop(Key key) {
        List<Entry> dropped = kept.remove(key);
        entries -= dropped == null ? 0 : dropped.size();
    }
}
