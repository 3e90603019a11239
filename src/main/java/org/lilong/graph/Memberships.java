package org.lilong.graph;

import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.lilong.extraction.claim.ArticleClaims;
import org.lilong.extraction.claim.PostClaim;
import org.lilong.identity.NameKey;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Iris.Local;
import org.lilong.ontology.Org;
import org.lilong.ontology.Scheme;
import org.lilong.ontology.Terms;

/** The offices that an article gives people, as reported on its day. */
final class Memberships {
    private final ArticleNodes nodes;
    private final Evidence evidence;
    private final Statements statements;

    Memberships(ArticleNodes nodes, Evidence evidence, Statements statements) {
        this.nodes = nodes;
        this.evidence = evidence;
        this.statements = statements;
    }

    void state(ArticleClaims claims) {
        for (int i = 0; i < claims.posts().size(); i++) {
            PostClaim post = claims.posts().get(i);
            Node node = nodes.local(Local.POST, i);
            statements.type(node, Org.MEMBERSHIP);
            statements.add(node, Org.MEMBER, nodes.person(post.person()));
            statements.add(node, Terms.MENTION, nodes.local(Local.PERSON, post.person()));
            statements.text(node, Terms.TITLE, post.title());
            body(node, post.title(), post.organisation());
            String status = post.status().name().toLowerCase(Locale.ROOT);
            statements.add(node, Terms.STATUS, Scheme.STATUS.concept(status));
            statements.date(node, Terms.AS_REPORTED, claims.article().issuedOrNull());
            evidence.support(node, List.of(post.span()), post.confidence());
        }
    }

    private void body(Node node, String title, @Nullable Integer organisation) {
        if (organisation != null) {
            Node body = nodes.organisation(organisation);
            statements.add(node, Org.IN_ORGANIZATION, body);
            statements.add(node, Terms.ON_POST, Iris.post(body, NameKey.of(title)));
            statements.add(node, Terms.MENTION, nodes.local(Local.ORGANISATION, organisation));
        }
    }
}
