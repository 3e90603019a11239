package org.lilong.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.lilong.extraction.claim.ArticleClaims;
import org.lilong.extraction.claim.EventClaim;
import org.lilong.extraction.claim.EventDate;
import org.lilong.ontology.Iris.Local;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Scheme;
import org.lilong.ontology.Terms;

/** What an article tells of events: name, type, date, place and who held them. */
final class Events {
    private final ArticleNodes nodes;
    private final Evidence evidence;
    private final Statements statements;

    Events(ArticleNodes nodes, Evidence evidence, Statements statements) {
        this.nodes = nodes;
        this.evidence = evidence;
        this.statements = statements;
    }

    void state(ArticleClaims claims) {
        for (int i = 0; i < claims.events().size(); i++) {
            EventClaim event = claims.events().get(i);
            Node node = nodes.local(Local.EVENT, i);
            statements.type(node, Terms.EVENT_MENTION);
            statements.add(node, Terms.REFERS_TO, nodes.event(i));
            statements.text(node, Terms.NAME, event.label());
            statements.add(node, Terms.EVENT_TYPE, Scheme.EVENT_TYPE.concept(event.type()));
            date(node, event.date());
            statements.text(node, Terms.PLACE_WORDS, event.place());
            for (int organiser : event.organisers()) {
                statements.add(node, Schema.ORGANIZER, nodes.organisation(organiser));
                statements.add(node, Terms.MENTION, nodes.local(Local.ORGANISATION, organiser));
            }
            evidence.support(node, List.of(event.span()), event.confidence());
        }
    }

    private void date(Node node, @Nullable EventDate date) {
        if (date != null) {
            statements.text(node, Terms.DATE_WORDS, date.words());
            statements.text(node, Terms.EDTF, date.edtf());
            statements.date(node, Terms.EARLIEST, date.earliest());
            statements.date(node, Terms.LATEST, date.latest());
        }
    }
}
