package org.lilong.query;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.lilong.ontology.Nif;
import org.lilong.ontology.Prov;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Scheme;
import org.lilong.ontology.Terms;
import org.lilong.query.DocumentRecord.Evidence;

/**
 * One article as the store holds it.
 *
 * @param n its number on the page
 * @param graph all that it says
 */
record StoredArticle(int n, StoredGraph graph) {
    static StoredArticle of(StoredGraph graph) {
        return new StoredArticle((int) graph.number(graph.name(), Schema.POSITION), graph);
    }

    DocumentRecord.Article record(StoredGraph page) {
        Node article = graph.name();
        return new DocumentRecord.Article(
                n,
                graph.text(article, Schema.HEADLINE).orElse(""),
                graph.text(article, Schema.DATE_PUBLISHED)
                        .or(() -> page.text(page.name(), Schema.DATE_PUBLISHED))
                        .orElse(null),
                graph.text(article, Terms.SIGNED_BY).orElse(null),
                place("district"),
                place("subdistrict"),
                article.getURI());
    }

    /** The words that a claim rests on, in the order of the text. */
    List<Evidence> evidence(Node claim) {
        return graph.all(claim, Prov.WAS_DERIVED_FROM).stream()
                .map(span -> new Evidence(
                        n,
                        (int) graph.number(span, Nif.BEGIN_INDEX),
                        (int) graph.number(span, Nif.END_INDEX),
                        graph.text(span, Nif.ANCHOR_OF).orElse("")))
                .sorted(Comparator.comparingInt(Evidence::begin).thenComparingInt(Evidence::end))
                .toList();
    }

    double confidence(Node claim) {
        return graph.number(claim, Terms.CONFIDENCE);
    }

    private @Nullable String place(String level) {
        List<Node> mentions = graph.ofType(Terms.PLACE_MENTION);
        Node mention = graph.one(graph.name(), Schema.SPATIAL_COVERAGE)
                .flatMap(place ->
                        graph.having(mentions, Terms.REFERS_TO, place).stream().findFirst())
                .orElse(null);
        while (mention != null) {
            if (graph.all(mention, Terms.PLACE_LEVEL).contains(Scheme.PLACE_LEVEL.concept(level))) {
                return graph.text(mention, Terms.NAME).orElse(null);
            }
            mention = graph.one(mention, Terms.WITHIN_MENTION).orElse(null);
        }
        return null;
    }
}
