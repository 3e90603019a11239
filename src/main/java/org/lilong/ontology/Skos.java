package org.lilong.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms used of SKOS. */
public final class Skos {
    public static final String NAMESPACE = "http://www.w3.org/2004/02/skos/core#";

    public static final Node CONCEPT = term("Concept");
    public static final Node CONCEPT_SCHEME = term("ConceptScheme");
    public static final Node PREF_LABEL = term("prefLabel");
    public static final Node ALT_LABEL = term("altLabel");
    public static final Node IN_SCHEME = term("inScheme");
    public static final Node TOP_CONCEPT_OF = term("topConceptOf");
    public static final Node DEFINITION = term("definition");
    public static final Node NOTATION = term("notation");

    private Skos() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
