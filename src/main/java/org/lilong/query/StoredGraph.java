package org.lilong.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** One page's or article's graph, read as a whole. */
final class StoredGraph {
    /** Local nodes in the order in which the article makes its claims. */
    private static final Comparator<Node> BY_INDEX =
            Comparator.comparingInt(StoredGraph::index).thenComparing(Node::getURI);

    private final Node name;
    private final Map<Node, List<Triple>> statements = new HashMap<>();

    StoredGraph(DatasetGraph data, Node name) {
        this.name = name;
        data.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> statements
                .computeIfAbsent(quad.getSubject(), subject -> new ArrayList<>())
                .add(quad.asTriple()));
    }

    Node name() {
        return name;
    }

    List<Node> ofType(Node type) {
        return statements.keySet().stream()
                .filter(subject -> all(subject, RDF.Nodes.type).contains(type))
                .sorted(BY_INDEX)
                .toList();
    }

    List<Node> all(Node subject, Node property) {
        return statements.getOrDefault(subject, List.of()).stream()
                .filter(triple -> triple.getPredicate().equals(property))
                .map(Triple::getObject)
                .toList();
    }

    Optional<Node> one(Node subject, Node property) {
        return all(subject, property).stream().findFirst();
    }

    List<String> texts(Node subject, Node property) {
        return all(subject, property).stream()
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    Optional<String> text(Node subject, Node property) {
        return texts(subject, property).stream().findFirst();
    }

    double number(Node subject, Node property) {
        return text(subject, property).map(Double::valueOf).orElse(0.0);
    }

    /** The subjects among some nodes that have a property with a value. */
    List<Node> having(Collection<Node> subjects, Node property, Node value) {
        return subjects.stream()
                .filter(subject -> all(subject, property).contains(value))
                .toList();
    }

    private static int index(Node node) {
        String iri = node.getURI();
        String digits = iri.substring(iri.lastIndexOf('-') + 1);
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : -1;
    }
}
