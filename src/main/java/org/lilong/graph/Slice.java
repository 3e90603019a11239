package org.lilong.graph;

import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * A part of a dataset that can be validated by itself.
 *
 * @param data the part, and what is needed to judge it
 * @param scope tells the nodes of the part from those that are only needed
 */
record Slice(Graph data, Predicate<Node> scope) {
    boolean contains(Node node) {
        return scope.test(node);
    }
}
