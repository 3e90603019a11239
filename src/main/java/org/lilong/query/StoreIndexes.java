package org.lilong.query;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Iterator;
import java.util.function.Predicate;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/** The indexes of a TDB2 dataset's named graphs, in its numbers of nodes; the caller holds a transaction. */
final class StoreIndexes {
    static final long ANY = Long.MIN_VALUE;
    static final int GRAPH = 0;
    static final int SUBJECT = 1;
    static final int PROPERTY = 2;
    static final int OBJECT = 3;

    private final NodeTupleTable quads;
    private final NodeTable nodes;
    private final @Nullable Predicate<Tuple<NodeId>> step;

    StoreIndexes(DatasetGraph dataset) {
        DatasetGraphTDB storage = TDBInternal.requireStorage(dataset);
        this.quads = storage.getQuadTable().getNodeTupleTable();
        this.nodes = quads.getNodeTable();
        this.step = QC2.getFilter(dataset.getContext());
    }

    /** What is done with each quad. */
    interface Use {
        void quad(long graph, long subject, long object);
    }

    /**
     * Goes through the quads of a property.
     *
     * @param graph or subject or object: a number, or ANY
     */
    void find(Node property, long graph, long subject, long object, Use use) {
        NodeId known = nodes.getNodeIdForNode(property);
        if (NodeId.isDoesNotExist(known)) {
            return;
        }
        Iterator<Tuple<NodeId>> found = quads.find(id(graph), id(subject), known, id(object));
        while (found.hasNext()) {
            Tuple<NodeId> quad = found.next();
            if (step != null && !step.test(quad)) {
                continue;
            }
            use.quad(number(quad.get(GRAPH)), number(quad.get(SUBJECT)), number(quad.get(OBJECT)));
        }
    }

    /** The number of a node, or ANY where the store has no such node. */
    long number(Node node) {
        NodeId id = nodes.getNodeIdForNode(node);
        return NodeId.isDoesNotExist(id) ? ANY : number(id);
    }

    /** The numbers of those of some nodes that the store has. */
    NodeSet numbers(Collection<Node> some) {
        NodeSet.Collected numbers = new NodeSet.Collected();
        for (Node node : some) {
            long number = number(node);
            if (number != ANY) {
                numbers.add(number);
            }
        }
        return numbers.set();
    }

    Node node(long number) {
        return nodes.getNodeForNodeId(id(number));
    }

    private static NodeId id(long number) {
        if (number == ANY) {
            return NodeId.NodeIdAny;
        }
        return number >= 0
                ? NodeIdFactory.createPtr(number)
                : NodeIdFactory.get(
                        ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    }

    /** As the indexes write it: values that stand in the number itself have its first bit set. */
    private static long number(NodeId id) {
        if (id.isPtr()) {
            return id.getPtrLocation();
        }
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES);
        NodeIdFactory.set(id, bytes.array());
        return bytes.getLong();
    }
}
