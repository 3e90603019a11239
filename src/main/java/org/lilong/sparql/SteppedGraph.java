package org.lilong.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph in which each triple found is an occasion to stop the query: property paths read it in loops of their own. */
final class SteppedGraph extends GraphWrapper {
    private final Evaluation evaluation;

    SteppedGraph(Graph graph, Evaluation evaluation) {
        super(graph);
        this.evaluation = evaluation;
    }

    @Override
    public ExtendedIterator<Triple> find() {
        return find(Triple.ANY);
    }

    @Override
    public ExtendedIterator<Triple> find(Triple triple) {
        return stepped(super.find(triple));
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        return stepped(super.find(subject, predicate, object));
    }

    @Override
    public boolean contains(Node subject, Node predicate, Node object) {
        evaluation.tick();
        return super.contains(subject, predicate, object);
    }

    @Override
    public boolean contains(Triple triple) {
        evaluation.tick();
        return super.contains(triple);
    }

    private ExtendedIterator<Triple> stepped(ExtendedIterator<Triple> found) {
        evaluation.tick();
        return found.mapWith(triple -> {
            evaluation.tick();
            return triple;
        });
    }
}
