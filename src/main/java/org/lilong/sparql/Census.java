package org.lilong.sparql;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;

/**
 * How often each property and class occurs in the union of all graphs: read off one index of a TDB2 dataset in one pass, in the
 * bytes that the index keeps: a query that counts the same looks up all nodes.
 *
 * @param properties triples by property
 * @param classes instances by class
 */
public record Census(Map<Node, Long> properties, Map<Node, Long> classes) {
    private static final String BY_PROPERTY = "POSG";
    private static final int NUMBER = NodeId.SIZE;

    /**
     * Counts; the caller holds a transaction.
     *
     * @param stopped asked at every step whether to give up: to interrupt the thread would close the files of the store
     * @throws CancellationException where it gave up
     */
    public static Census of(DatasetGraph dataset, BooleanSupplier stopped) {
        NodeTable nodes = TDBInternal.requireStorage(dataset)
                .getQuadTable()
                .getNodeTupleTable()
                .getNodeTable();
        NodeId type = nodes.getNodeIdForNode(RDF.Nodes.type);
        Map<NodeId, Long> properties = new HashMap<>();
        Map<NodeId, Long> classes = new HashMap<>();
        Iterator<Record> records = ((TupleIndexRecord) TDBInternal.findIndex(dataset, BY_PROPERTY))
                .getRangeIndex()
                .iterator();
        byte[] last = records.hasNext() ? records.next().getKey() : null;
        long ofProperty = 1;
        long ofObject = 1;
        while (last != null) {
            if (stopped.getAsBoolean()) {
                throw new CancellationException("the counting of the store was stopped");
            }
            byte[] next = records.hasNext() ? records.next().getKey() : null;
            int same = next == null ? 0 : Arrays.mismatch(last, next);
            if (same < 2 * NUMBER && NodeIdFactory.get(last).equals(type)) {
                classes.put(NodeIdFactory.get(last, NUMBER), ofObject);
            }
            if (same < NUMBER) {
                properties.put(NodeIdFactory.get(last), ofProperty);
            }
            // the index keeps the quads of one triple side by side
            int one = same < 3 * NUMBER ? 1 : 0;
            ofProperty = same < NUMBER ? 1 : ofProperty + one;
            ofObject = same < 2 * NUMBER ? 1 : ofObject + one;
            last = next;
        }
        return new Census(named(properties, nodes), named(classes, nodes));
    }

    /** Triples in all. */
    public long triples() {
        return properties.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<Node, Long> named(Map<NodeId, Long> counts, NodeTable nodes) {
        Map<Node, Long> named = new TreeMap<>(Comparator.comparing(Node::toString));
        counts.forEach((id, count) -> named.put(nodes.getNodeForNodeId(id), count));
        return named;
    }
}
