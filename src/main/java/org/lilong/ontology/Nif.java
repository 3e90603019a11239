package org.lilong.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms used of the NLP Interchange Format. */
public final class Nif {
    public static final String NAMESPACE = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

    public static final Node CONTEXT = term("Context");
    public static final Node PHRASE = term("Phrase");
    public static final Node SENTENCE = term("Sentence");
    public static final Node STRING = term("String");
    public static final Node IS_STRING = term("isString");
    public static final Node REFERENCE_CONTEXT = term("referenceContext");
    public static final Node BEGIN_INDEX = term("beginIndex");
    public static final Node END_INDEX = term("endIndex");
    public static final Node ANCHOR_OF = term("anchorOf");
    public static final Node IN_SENTENCE = term("sentence");

    private Nif() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
