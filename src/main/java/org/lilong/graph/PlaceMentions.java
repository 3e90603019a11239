package org.lilong.graph;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Place;
import org.lilong.identity.NameKey;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Scheme;
import org.lilong.ontology.Terms;

/** The administrative areas of an article or page, so that the shared description of each can be made from its mentions alone. */
final class PlaceMentions {
    private final Node document;
    private final Statements statements;
    private final Map<Node, Node> mentionByPlace = new HashMap<>();

    PlaceMentions(Node document, Statements statements) {
        this.document = document;
        this.statements = statements;
    }

    /** States that a document is about a place, if any level of it is known. */
    void cover(Node subject, Place place) {
        statements.add(subject, Schema.SPATIAL_COVERAGE, mention(place));
    }

    /**
     * The lowest known level of a place, which is mentioned with all levels above it; null where none is known. Places have their names from
     * the list of divisions, and so in simplified characters, whatever the script of the page.
     */
    @Nullable
    Node mention(Place printed) {
        Place place = NameKey.of(printed);
        String province = place.province();
        String city = place.city();
        String district = place.district();
        String subdistrict = place.subdistrict();
        Node lowest = level(null, province, "province", Iris.place(province, null, null, null));
        lowest = level(lowest, city, "city", Iris.place(province, city, null, null));
        lowest = level(lowest, district, "district", Iris.place(province, city, district, null));
        return level(lowest, subdistrict, "subdistrict", Iris.place(province, city, district, subdistrict));
    }

    private @Nullable Node level(@Nullable Node above, @Nullable String name, String level, Node place) {
        if (name == null) {
            return above;
        }
        Node mention = mentionByPlace.computeIfAbsent(
                place, p -> Iris.local(document, Iris.Local.PLACE, mentionByPlace.size()));
        statements.type(mention, Terms.PLACE_MENTION);
        statements.add(mention, Terms.REFERS_TO, place);
        statements.text(mention, Terms.NAME, name);
        statements.add(mention, Terms.PLACE_LEVEL, Scheme.PLACE_LEVEL.concept(level));
        statements.add(mention, Terms.WITHIN_MENTION, above == null ? null : mentionByPlace.get(above));
        return place;
    }
}
