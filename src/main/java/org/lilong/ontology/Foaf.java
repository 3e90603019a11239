package org.lilong.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms used of FOAF. */
public final class Foaf {
    public static final String NAMESPACE = "http://xmlns.com/foaf/0.1/";

    public static final Node PERSON = term("Person");

    private Foaf() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
