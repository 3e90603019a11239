package org.lilong.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms used of DCMI Metadata Terms. */
public final class Dct {
    public static final String NAMESPACE = "http://purl.org/dc/terms/";

    public static final Node IDENTIFIER = term("identifier");
    public static final Node TITLE = term("title");
    public static final Node DESCRIPTION = term("description");
    public static final Node LICENSE = term("license");
    public static final Node IS_REPLACED_BY = term("isReplacedBy");

    private Dct() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
