package org.lilong.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Many quads for a TDB2 dataset at once: each node is looked up a single time, and each index is written in its own order, so that
 * a batch passes over a big index from its begin to its end instead of jumping about in it for every quad.
 */
final class Insertion {
    private final NodeTable nodes;
    private final TupleTable table;
    private final Map<Node, NodeId> ids = new HashMap<>();
    private final List<Tuple<NodeId>> rows = new ArrayList<>();

    /**
     * Begins with nothing.
     *
     * @param graphs TDB2's dataset, inside a write transaction
     */
    Insertion(DatasetGraph graphs) {
        var quads = TDBInternal.requireStorage(graphs).getQuadTable().getNodeTupleTable();
        this.nodes = quads.getNodeTable();
        this.table = quads.getTupleTable();
    }

    void add(Node graph, Triple triple) {
        rows.add(TupleFactory.tuple(
                id(graph), id(triple.getSubject()), id(triple.getPredicate()), id(triple.getObject())));
    }

    /** Writes what was added since the last time; until then, nobody finds it. */
    void finish() {
        for (TupleIndex index : table.getIndexes()) {
            rows.sort(order(index.getMapping()));
            index.addAll(rows);
        }
        rows.clear();
    }

    private NodeId id(Node node) {
        return ids.computeIfAbsent(node, nodes::getAllocateNodeId);
    }

    private static Comparator<Tuple<NodeId>> order(TupleMap columns) {
        int[] order = new int[columns.length()];
        for (int i = 0; i < order.length; i++) {
            order[i] = columns.getSlotIdx(i);
        }
        return (a, b) -> {
            for (int column : order) {
                int compared = a.get(column).compareTo(b.get(column));
                if (compared != 0) {
                    return compared;
                }
            }
            return 0;
        };
    }
}
