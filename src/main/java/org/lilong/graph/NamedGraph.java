package org.lilong.graph;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * The triples of one named graph, to be stored as a whole in place of what the graph held before.
 *
 * @param name IRI of the graph: that of the page or article it describes
 * @param triples its content, in the order in which it reads best
 */
public record NamedGraph(Node name, Set<Triple> triples) {
    public NamedGraph {
        triples = Collections.unmodifiableSet(new LinkedHashSet<>(triples));
    }
}
