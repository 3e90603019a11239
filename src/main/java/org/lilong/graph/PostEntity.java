package org.lilong.graph;

import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.lilong.ontology.Org;
import org.lilong.ontology.Terms;

/** An office in a body, whoever holds it. */
final class PostEntity {
    private PostEntity() {}

    static void describe(Node post, List<StoredNode> memberships, Statements statements) {
        if (memberships.isEmpty()) {
            return;
        }
        statements.type(post, Org.POST);
        Described.most(Described.values(memberships, Org.IN_ORGANIZATION))
                .ifPresent(body -> statements.add(post, Org.POST_IN, body));
        Votes<String> titles = new Votes<>(Described.LONGEST_FIRST);
        Votes<String> labels = new Votes<>(Described.LONGEST_FIRST);
        for (StoredNode membership : memberships) {
            titles.addAll(membership.texts(Terms.TITLE));
            labels.add(label(membership));
        }
        titles.winner().ifPresent(title -> statements.text(post, Terms.TITLE, title));
        labels.winner()
                .ifPresent(label -> Described.label(post, label, new TreeSet<>(labels.candidates()), statements));
    }

    /**
     * The body's name as the same article gives it, and the title. Not the body's shared label: that may change with an article
     * that does not name this post, and the post would have to be described anew although nothing touched it.
     */
    private static String label(StoredNode membership) {
        List<Node> bodies = membership.all(Org.IN_ORGANIZATION);
        String body = membership.all(Terms.MENTION).stream()
                .map(membership::at)
                .filter(mention -> mention.all(Terms.REFERS_TO).stream().anyMatch(bodies::contains))
                .flatMap(mention -> mention.texts(Terms.NAME).stream())
                .min(Described.LONGEST_FIRST)
                .orElse("");
        return body + membership.text(Terms.TITLE).orElse("");
    }
}
