package org.lilong.ontology;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The SKOS concept schemes of the ontology, each with the names of its concepts. */
public enum Scheme {
    BODY_TYPE("body-type"),
    EVENT_TYPE("event-type"),
    ROLE("role"),
    PRESENCE("presence"),
    STATUS("status"),
    NEIGHBOURHOOD_KIND("neighbourhood-kind"),
    PLACE_LEVEL("place-level");

    private final String key;

    Scheme(String key) {
        this.key = key;
    }

    /** What its concepts are terms for: "body-type". */
    public String key() {
        return key;
    }

    /** The scheme itself, such as {@code lilong:scheme-body-type}. */
    public Node node() {
        return NodeFactory.createURI(Terms.NAMESPACE + "scheme-" + key);
    }

    /**
     * One of its concepts.
     *
     * @param concept its key, such as "party-committee"
     * @return such as {@code lilong:body-type-party-committee}
     */
    public Node concept(String concept) {
        return NodeFactory.createURI(Terms.NAMESPACE + key + "-" + concept);
    }

    /** The key of a concept ("party-committee"), or empty where the node is no concept of this scheme. */
    public Optional<String> keyOf(Node concept) {
        String start = Terms.NAMESPACE + key + "-";
        return concept.isURI() && concept.getURI().startsWith(start)
                ? Optional.of(concept.getURI().substring(start.length()))
                : Optional.empty();
    }
}
