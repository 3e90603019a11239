package org.lilong.graph;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Triples in the making; what is unknown (null) is left out. */
final class Statements {
    private final Set<Triple> triples = new LinkedHashSet<>();

    void type(Node subject, Node... classes) {
        for (Node each : classes) {
            add(subject, RDF.type.asNode(), each);
        }
    }

    void add(Node subject, Node property, @Nullable Node object) {
        if (object != null) {
            triples.add(Triple.create(subject, property, object));
        }
    }

    void text(Node subject, Node property, @Nullable String text) {
        if (text != null) {
            add(subject, property, Literals.text(text));
        }
    }

    void chinese(Node subject, Node property, @Nullable String text) {
        if (text != null) {
            add(subject, property, Literals.chinese(text));
        }
    }

    void number(Node subject, Node property, @Nullable Integer number) {
        if (number != null) {
            add(subject, property, Literals.number(number));
        }
    }

    void date(Node subject, Node property, @Nullable LocalDate date) {
        if (date != null) {
            add(subject, property, Literals.date(date));
        }
    }

    Set<Triple> triples() {
        return triples;
    }
}
