package org.lilong.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.lilong.graph.NamedGraph;

/**
 * A dataset that is being changed, with the graphs that were just put in kept in memory as well: identity and descriptions ask for every node of
 * them several times over.
 */
final class Workspace extends DatasetGraphWrapper {
    private final DatasetGraph stored;
    private final Map<Node, Graph> fresh = new HashMap<>();

    Workspace(DatasetGraph stored) {
        super(stored);
        this.stored = stored;
    }

    /** Puts graphs in that the dataset does not hold. */
    void putIn(Iterable<NamedGraph> graphs) {
        Insertion insertion = new Insertion(stored);
        for (NamedGraph graph : graphs) {
            Graph copy = GraphFactory.createDefaultGraph();
            for (Triple triple : graph.triples()) {
                insertion.add(graph.name(), triple);
                copy.add(triple);
            }
            fresh.put(graph.name(), copy);
        }
        insertion.finish();
    }

    /** For many quads of graphs other than those that were put in. */
    Insertion insertion() {
        return new Insertion(stored);
    }

    @Override
    public void add(Quad quad) {
        stored.add(quad);
        Graph copy = fresh.get(quad.getGraph());
        if (copy != null) {
            copy.add(quad.asTriple());
        }
    }

    @Override
    public void add(Node graph, Node subject, Node property, Node object) {
        add(Quad.create(graph, subject, property, object));
    }

    @Override
    public void delete(Quad quad) {
        stored.delete(quad);
        Graph copy = fresh.get(quad.getGraph());
        if (copy != null) {
            copy.delete(quad.asTriple());
        }
    }

    @Override
    public void delete(Node graph, Node subject, Node property, Node object) {
        delete(Quad.create(graph, subject, property, object));
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node property, Node object) {
        stored.deleteAny(graph, subject, property, object);
        Graph copy = fresh.get(graph);
        if (copy != null) {
            copy.remove(subject, property, object);
        }
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
        Graph copy = fresh.get(graph);
        return copy == null
                ? stored.find(graph, subject, property, object)
                : copy.find(subject, property, object).mapWith(triple -> Quad.create(graph, triple));
    }

    @Override
    public Iterator<Quad> findNG(Node graph, Node subject, Node property, Node object) {
        return fresh.containsKey(graph)
                ? find(graph, subject, property, object)
                : stored.findNG(graph, subject, property, object);
    }

    @Override
    public boolean contains(Node graph, Node subject, Node property, Node object) {
        Graph copy = fresh.get(graph);
        return copy == null
                ? stored.contains(graph, subject, property, object)
                : copy.contains(subject, property, object);
    }
}
