package org.lilong.graph;

import org.apache.jena.graph.Node;
import org.lilong.article.Article;
import org.lilong.extraction.claim.ArticleClaims;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Nif;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Terms;

/** The graph of one article: the article itself and all that it claims, with the words that say so. */
final class ArticleGraph {
    private ArticleGraph() {}

    static NamedGraph of(ArticleClaims claims) {
        Statements statements = new Statements();
        ArticleNodes nodes = new ArticleNodes(claims);
        PlaceMentions places = new PlaceMentions(nodes.article(), statements);
        Evidence evidence = new Evidence(claims, nodes.article(), statements);
        article(claims.article(), nodes.article(), places, statements);
        new Mentions(nodes, evidence, places, statements).state(claims);
        new Memberships(nodes, evidence, statements).state(claims);
        new Events(nodes, evidence, statements).state(claims);
        new Participations(nodes, evidence, statements).state(claims);
        return new NamedGraph(nodes.article(), statements.triples());
    }

    private static void article(Article article, Node node, PlaceMentions places, Statements statements) {
        statements.type(node, Schema.NEWS_ARTICLE, Nif.CONTEXT);
        statements.add(node, Schema.IS_PART_OF, Iris.page(article.doc()));
        statements.number(node, Schema.POSITION, article.n());
        statements.chinese(node, Schema.HEADLINE, article.title());
        statements.text(node, Nif.IS_STRING, article.text());
        statements.text(node, Terms.SIGNED_BY, article.signedOrNull());
        statements.date(node, Schema.DATE_PUBLISHED, article.publishedOrNull());
        statements.date(node, Terms.ISSUED, article.issuedOrNull());
        places.cover(node, article.place());
        article.elsewhere().forEach(stretch -> statements.add(node, Terms.CONTINUED_ON, Iris.page(stretch.doc())));
        article.turns()
                .forEach(turn ->
                        statements.text(node, turn.onward() ? Terms.GOES_ON_AT : Terms.CONTINUES_FROM, turn.seam()));
    }
}
