package org.lilong.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms used of the Simple Event Model. */
public final class Sem {
    public static final String NAMESPACE = "http://semanticweb.cs.vu.nl/2009/11/sem/";

    public static final Node EVENT = term("Event");
    public static final Node EVENT_TYPE = term("eventType");

    private Sem() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
