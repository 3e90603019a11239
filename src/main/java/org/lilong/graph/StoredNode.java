package org.lilong.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.lilong.ontology.Terms;

/** A node of an article's or page's graph, with its properties read once. */
final class StoredNode {
    private final DatasetGraph dataset;
    private final Node graph;
    private final Node node;
    private final Map<Node, List<Node>> properties = new HashMap<>();

    StoredNode(DatasetGraph dataset, Node graph, Node node) {
        this.dataset = dataset;
        this.graph = graph;
        this.node = node;
        dataset.findNG(graph, node, Node.ANY, Node.ANY).forEachRemaining(quad -> properties
                .computeIfAbsent(quad.getPredicate(), p -> new ArrayList<>())
                .add(quad.getObject()));
    }

    List<Node> all(Node property) {
        return properties.getOrDefault(property, Collections.emptyList());
    }

    List<String> texts(Node property) {
        return all(property).stream().map(Node::getLiteralLexicalForm).toList();
    }

    Optional<Node> one(Node property) {
        return all(property).stream().findFirst();
    }

    Optional<String> text(Node property) {
        return texts(property).stream().findFirst();
    }

    /** The entities meant by mentions of the same graph that this node points to. */
    List<Node> entities(Node property) {
        List<Node> entities = new ArrayList<>();
        for (Node mention : all(property)) {
            entities.addAll(at(mention).all(Terms.REFERS_TO));
        }
        return entities;
    }

    /** Another node of the same graph. */
    StoredNode at(Node other) {
        return new StoredNode(dataset, graph, other);
    }

    /** How many nodes of the same graph point to this one. */
    int pointers(Node property) {
        int[] count = {0};
        dataset.findNG(graph, Node.ANY, property, node).forEachRemaining(quad -> count[0]++);
        return count[0];
    }
}
