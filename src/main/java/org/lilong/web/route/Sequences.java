package org.lilong.web.route;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import org.lilong.query.EntitiesInOrder;
import org.lilong.query.EntityList;
import org.lilong.web.lookup.Data;

/** Whole lists in their order, which take as long to find as a page of them: kept until the data changes, so that pages and totals cost nothing more. */
final class Sequences {
    /** Entries of all lists kept, of eight bytes; one list more than that is kept alone. */
    private static final int KEPT = 2_000_000;

    private final Data data;
    private final EntityList list;
    private final LinkedHashMap<Key, EntitiesInOrder> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final UnderWay<Key, EntitiesInOrder> underWay = new UnderWay<>();
    private int entries;

    Sequences(Data data, EntityList list) {
        this.data = data;
        this.list = list;
    }

    /** The storage, because compacting it numbers its nodes anew. */
    private record Key(String version, DatasetGraph storage, Map<String, Node> values) {}

    /**
     * A whole list.
     *
     * @param values of the filters, which tell which items they are
     * @param among what else the list is narrowed to, which follows from the values, or null
     */
    EntitiesInOrder of(String version, Map<String, Node> values, @Nullable Collection<Node> among) {
        DatasetGraph storage = TDBInternal.requireStorage(data.dataset());
        Key key = new Key(version, storage, Map.copyOf(values));
        EntitiesInOrder known = kept(key);
        return known != null
                ? known
                : underWay.of(key, () -> {
                    EntitiesInOrder found =
                            list.find(data.dataset(), values, among, () -> kept(new Key(version, storage, Map.of())));
                    keep(key, found);
                    return found;
                });
    }

    private synchronized @Nullable EntitiesInOrder kept(Key key) {
        return kept.get(key);
    }

    private synchronized void keep(Key key, EntitiesInOrder found) {
        List<Key> gone = kept.keySet().stream()
                .filter(one ->
                        !one.version().equals(key.version()) || !one.storage().equals(key.storage()) || one.equals(key))
                .toList();
        gone.forEach(this::drop);
        while (!kept.isEmpty() && entries + found.size() > KEPT) {
            drop(kept.keySet().iterator().next());
        }
        kept.put(key, found);
        entries += found.size();
    }

    private void drop(Key key) {
        EntitiesInOrder dropped = kept.remove(key);
        entries -= dropped == null ? 0 : dropped.size();
    }
}
