package org.lilong.graph;

import org.apache.jena.graph.Node;
import org.lilong.article.Article;
import org.lilong.article.Place;
import org.lilong.extraction.claim.ArticleClaims;
import org.lilong.extraction.claim.NeighbourhoodMention;
import org.lilong.extraction.claim.OrganisationMention;
import org.lilong.identity.NameKey;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Iris.Local;

/** The IRIs behind the indexes of an article's claims: of its own nodes, and of the entities that they mean. */
final class ArticleNodes {
    private final ArticleClaims claims;
    private final Node article;

    ArticleNodes(ArticleClaims claims) {
        this.claims = claims;
        this.article = Iris.article(claims.article().doc(), claims.article().n());
    }

    Node article() {
        return article;
    }

    Node local(Local kind, int index) {
        return Iris.local(article, kind, index);
    }

    /** The person of a mention that stands alone; {@code identity} may decide otherwise once other articles are known. */
    Node person(int index) {
        Article source = claims.article();
        return Iris.person(source.doc(), source.n(), index);
    }

    /** The event of a claim that stands alone; {@code identity} may decide otherwise once other articles are known. */
    Node event(int index) {
        Article source = claims.article();
        return Iris.event(source.doc(), source.n(), index);
    }

    /** A body, the same in whichever script its name is printed. */
    Node organisation(int index) {
        OrganisationMention mention = claims.organisations().get(index);
        Place place = NameKey.of(mention.place());
        return Iris.organisation(
                NameKey.of(mention.name()), place.province(), place.city(), place.district(), place.subdistrict());
    }

    Node neighbourhood(int index) {
        NeighbourhoodMention mention = claims.neighbourhoods().get(index);
        Place place = NameKey.of(mention.place());
        return Iris.neighbourhood(NameKey.of(mention.name()), place.district(), place.subdistrict());
    }
}
