package org.lilong.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Terms;

/** An administrative area in its tree: subdistrict, district, city, province. */
final class PlaceEntity {
    private PlaceEntity() {}

    static void describe(Node place, List<StoredNode> mentions, Statements statements) {
        if (!mentions.isEmpty()) {
            statements.type(place, Schema.ADMINISTRATIVE_AREA);
            Described.names(place, mentions, statements);
            Described.most(Described.values(mentions, Terms.PLACE_LEVEL))
                    .ifPresent(level -> statements.add(place, Terms.PLACE_LEVEL, level));
            Described.most(Described.others(place, mentions, Terms.WITHIN_MENTION))
                    .ifPresent(above -> statements.add(place, Schema.CONTAINED_IN_PLACE, above));
        }
    }
}
