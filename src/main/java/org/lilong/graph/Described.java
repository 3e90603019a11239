package org.lilong.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.lilong.ontology.Skos;
import org.lilong.ontology.Terms;

/** What the descriptions of all kinds of entities have in common: names, and a value that most mentions agree on. */
final class Described {
    static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());
    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::toString);

    private Described() {}

    /** The name most often given becomes the label, all others and all forms become alternatives. */
    static void names(Node entity, List<StoredNode> mentions, Statements statements) {
        Votes<String> names = new Votes<>(LONGEST_FIRST);
        TreeSet<String> others = new TreeSet<>();
        for (StoredNode mention : mentions) {
            names.addAll(mention.texts(Terms.NAME));
            others.addAll(mention.texts(Terms.FORM));
        }
        others.addAll(names.candidates());
        names.winner().ifPresent(label -> label(entity, label, others, statements));
    }

    static void label(Node entity, String label, TreeSet<String> others, Statements statements) {
        statements.chinese(entity, Skos.PREF_LABEL, label);
        others.remove(label);
        others.forEach(other -> statements.chinese(entity, Skos.ALT_LABEL, other));
    }

    /** The value most often given; the first by IRI where several are. */
    static Optional<Node> most(List<Node> values) {
        Votes<Node> votes = new Votes<>(BY_IRI);
        votes.addAll(values);
        return votes.winner();
    }

    static List<Node> values(List<StoredNode> mentions, Node property) {
        return mentions.stream()
                .flatMap(mention -> mention.all(property).stream())
                .toList();
    }

    /** Entities meant by the mentions that a property points to, without the entity itself. */
    static List<Node> others(Node entity, List<StoredNode> mentions, Node property) {
        return mentions.stream()
                .flatMap(mention -> mention.entities(property).stream())
                .filter(other -> !other.equals(entity))
                .toList();
    }
}
