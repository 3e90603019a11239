package org.lilong.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.lilong.ontology.Terms;

/** Look-ups in a dataset, each answered from one index. */
record Data(DatasetGraph graphs) {
    /** Objects of a subject's property in one graph. */
    List<Node> objects(Node graph, Node subject, Node property) {
        List<Node> found = new ArrayList<>();
        graphs.find(graph, subject, property, Node.ANY).forEachRemaining(quad -> found.add(quad.getObject()));
        return found;
    }

    /** The object of a property that has one at most. */
    Optional<Node> object(Node graph, Node subject, Node property) {
        Iterator<Quad> found = graphs.find(graph, subject, property, Node.ANY);
        return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
    }

    Optional<String> text(Node graph, Node subject, Node property) {
        return object(graph, subject, property).map(Node::getLiteralLexicalForm);
    }

    List<Node> subjects(Node graph, Node property, Node object) {
        List<Node> found = new ArrayList<>();
        graphs.find(graph, Node.ANY, property, object).forEachRemaining(quad -> found.add(quad.getSubject()));
        return found;
    }

    /** The names by which a mention of a person is compared with others. */
    List<Node> nameKeys(Node graph, Node mention) {
        List<Node> keys = objects(graph, mention, Terms.NAME_KEY);
        return keys.isEmpty() ? objects(graph, mention, Terms.NAME) : keys;
    }

    boolean is(Node graph, Node subject, Node type) {
        return graphs.contains(graph, subject, RDF.Nodes.type, type);
    }

    /** Quads that have a property and object, in whatever graph. */
    List<Quad> anywhere(Node property, Node object) {
        List<Quad> found = new ArrayList<>();
        graphs.find(Node.ANY, Node.ANY, property, object).forEachRemaining(found::add);
        return found;
    }

    List<Quad> all(Node graph) {
        List<Quad> found = new ArrayList<>();
        graphs.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(found::add);
        return found;
    }
}
