package org.lilong.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms used of PROV-O. */
public final class Prov {
    public static final String NAMESPACE = "http://www.w3.org/ns/prov#";

    public static final Node ACTIVITY = term("Activity");
    public static final Node WAS_DERIVED_FROM = term("wasDerivedFrom");
    public static final Node STARTED_AT_TIME = term("startedAtTime");
    public static final Node ENDED_AT_TIME = term("endedAtTime");
    public static final Node WAS_GENERATED_BY = term("wasGeneratedBy");
    public static final Node WAS_INVALIDATED_BY = term("wasInvalidatedBy");

    private Prov() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
