package org.lilong.web.request;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Terms;

/** From what requests carry to what queries bind. */
public final class Iri {
    private Iri() {}

    static Node of(String type, String id) {
        return NodeFactory.createURI(Iris.BASE + type + "/" + id);
    }

    static Node concept(String prefix, String key) {
        return NodeFactory.createURI(Terms.NAMESPACE + prefix + key);
    }

    public static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    public static Node date(String date) {
        return NodeFactory.createLiteralDT(date, XSDDatatype.XSDdate);
    }

    static Map<String, Node> entity(String type, String id) {
        return Map.of("_entity", of(type, id));
    }

    /** The query part of an address, with its question mark; empty where there are no parameters. */
    public static String query(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
