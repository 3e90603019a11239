package org.lilong.sparql;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** What DESCRIBE answers: the statements about each thing, and about the nameless things that they lead to, as they are found. */
final class Description implements Iterator<Triple> {
    private final DatasetGraph dataset;
    private final Iterator<Node> things;
    private final Evaluation evaluation;
    private final Deque<Node> next = new ArrayDeque<>();
    private final Set<Node> seen = new HashSet<>();
    private Iterator<Quad> found = Collections.emptyIterator();

    Description(DatasetGraph dataset, Iterator<Node> things, Evaluation evaluation) {
        this.dataset = dataset;
        this.things = things;
        this.evaluation = evaluation;
    }

    @Override
    public boolean hasNext() {
        while (!found.hasNext()) {
            evaluation.tick();
            if (!next.isEmpty()) {
                found = dataset.find(Node.ANY, next.remove(), Node.ANY, Node.ANY);
            } else if (things.hasNext()) {
                add(things.next());
            } else {
                return false;
            }
        }
        return true;
    }

    private void add(Node thing) {
        if (!thing.isLiteral() && seen.add(thing)) {
            evaluation.hold(Steps.ROW);
            next.add(thing);
        }
    }

    @Override
    public Triple next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        evaluation.tick();
        Triple triple = found.next().asTriple();
        if (triple.getObject().isBlank()) {
            add(triple.getObject());
        }
        return triple;
    }
}
