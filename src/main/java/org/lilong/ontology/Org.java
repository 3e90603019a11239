package org.lilong.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms used of the W3C Organization Ontology. */
public final class Org {
    public static final String NAMESPACE = "http://www.w3.org/ns/org#";

    public static final Node ORGANIZATION = term("Organization");
    public static final Node POST = term("Post");
    public static final Node MEMBERSHIP = term("Membership");
    public static final Node MEMBER = term("member");
    public static final Node IN_ORGANIZATION = term("organization");
    public static final Node SUB_ORGANIZATION_OF = term("subOrganizationOf");
    public static final Node CLASSIFICATION = term("classification");
    public static final Node POST_IN = term("postIn");

    private Org() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
