package org.lilong.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Place;
import org.lilong.identity.MentionKey;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Scheme;
import org.lilong.ontology.Terms;

/**
 * What all mentions of one article have in common.
 *
 * @param graph the article, and the name of its graph
 */
record ArticleFacts(Node graph, String doc, int n, @Nullable LocalDate issued, Place place) {
    /**
     * Reads them from the article's graph.
     *
     * @param places remembers places that were read before, by IRI
     */
    static ArticleFacts read(Data data, Node article, Map<Node, Place> places) {
        String id = Iris.id(article);
        int dot = id.lastIndexOf('.');
        return new ArticleFacts(
                article,
                URLDecoder.decode(id.substring(0, dot), StandardCharsets.UTF_8),
                Integer.parseInt(id.substring(dot + 1)),
                data.text(article, article, Terms.ISSUED).map(LocalDate::parse).orElse(null),
                data.object(article, article, Schema.SPATIAL_COVERAGE)
                        .map(place -> places.computeIfAbsent(place, node -> place(data, article, node)))
                        .orElse(Place.UNKNOWN));
    }

    MentionKey key(Node mention) {
        String iri = mention.getURI();
        return new MentionKey(issued, doc, n, Integer.parseInt(iri.substring(iri.lastIndexOf('-') + 1)));
    }

    /** A place without the province above its city, which not all pages print: so the levels are a function of the place's IRI. */
    private static Place place(Data data, Node article, Node place) {
        @Nullable String[] names = new @Nullable String[4];
        Optional<Node> mention = data.subjects(article, Terms.REFERS_TO, place).stream()
                .filter(node -> data.is(article, node, Terms.PLACE_MENTION))
                .min(Comparator.comparing(Node::getURI));
        while (mention.isPresent()) {
            Node node = mention.get();
            level(data, article, node)
                    .ifPresent(level ->
                            names[level] = data.text(article, node, Terms.NAME).orElse(null));
            mention = data.object(article, node, Terms.WITHIN_MENTION);
        }
        return new Place(names[1] == null ? names[0] : null, names[1], names[2], names[3]);
    }

    private static Optional<Integer> level(Data data, Node article, Node mention) {
        return data.object(article, mention, Terms.PLACE_LEVEL)
                .flatMap(Scheme.PLACE_LEVEL::keyOf)
                .map(level -> switch (level) {
                    case "province" -> 0;
                    case "city" -> 1;
                    case "district" -> 2;
                    case "subdistrict" -> 3;
                    default -> throw new IllegalStateException("no such level of places: " + level);
                });
    }
}
