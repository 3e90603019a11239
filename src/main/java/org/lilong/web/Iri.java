package org.lilong.web;

import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Terms;

/** From what requests carry to what queries bind. */
final class Iri {
    private Iri() {}

    static Node of(String type, String id) {
        return NodeFactory.createURI(Iris.BASE + type + "/" + id);
    }

    static Node concept(String prefix, String key) {
        return NodeFactory.createURI(Terms.NAMESPACE + prefix + key);
    }

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node date(String date) {
        return NodeFactory.createLiteralDT(date, XSDDatatype.XSDdate);
    }

    static Map<String, Node> entity(String type, String id) {
        return Map.of("_entity", of(type, id));
    }
}
