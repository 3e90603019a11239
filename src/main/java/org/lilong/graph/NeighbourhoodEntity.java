package org.lilong.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Terms;

/** A residential area, with the kind and the surrounding area that most of its mentions give it. */
final class NeighbourhoodEntity {
    private NeighbourhoodEntity() {}

    static void describe(Node area, List<StoredNode> mentions, Statements statements) {
        if (!mentions.isEmpty()) {
            statements.type(area, Terms.NEIGHBOURHOOD, Schema.PLACE);
            Described.names(area, mentions, statements);
            Described.most(Described.values(mentions, Terms.NEIGHBOURHOOD_KIND))
                    .ifPresent(kind -> statements.add(area, Terms.NEIGHBOURHOOD_KIND, kind));
            container(area, mentions)
                    .ifPresent(container -> statements.add(area, Schema.CONTAINED_IN_PLACE, container));
        }
    }

    private static Optional<Node> container(Node area, List<StoredNode> mentions) {
        return Described.most(Described.others(area, mentions, Terms.WITHIN_MENTION))
                .or(() -> Described.most(Described.values(mentions, Terms.PLACE)));
    }
}
