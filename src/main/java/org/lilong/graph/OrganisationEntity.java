package org.lilong.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.lilong.ontology.Org;
import org.lilong.ontology.Terms;

/** A body, with the type, parent and place that most of its mentions give it. */
final class OrganisationEntity {
    private OrganisationEntity() {}

    static void describe(Node body, List<StoredNode> mentions, Statements statements) {
        if (!mentions.isEmpty()) {
            statements.type(body, Org.ORGANIZATION);
            Described.names(body, mentions, statements);
            Described.most(Described.values(mentions, Terms.BODY_TYPE))
                    .ifPresent(type -> statements.add(body, Org.CLASSIFICATION, type));
            Described.most(Described.others(body, mentions, Terms.PARENT_MENTION))
                    .ifPresent(parent -> statements.add(body, Org.SUB_ORGANIZATION_OF, parent));
            Described.most(Described.values(mentions, Terms.PLACE))
                    .ifPresent(place -> statements.add(body, Terms.PLACE, place));
        }
    }
}
