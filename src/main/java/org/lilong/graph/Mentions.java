package org.lilong.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.claim.ArticleClaims;
import org.lilong.extraction.claim.NeighbourhoodMention;
import org.lilong.extraction.claim.OrganisationMention;
import org.lilong.extraction.claim.PersonMention;
import org.lilong.identity.NameKey;
import org.lilong.ontology.Iris.Local;
import org.lilong.ontology.Scheme;
import org.lilong.ontology.Terms;

/** The people, bodies and neighbourhoods that an article names. */
final class Mentions {
    private final ArticleNodes nodes;
    private final Evidence evidence;
    private final PlaceMentions places;
    private final Statements statements;

    Mentions(ArticleNodes nodes, Evidence evidence, PlaceMentions places, Statements statements) {
        this.nodes = nodes;
        this.evidence = evidence;
        this.places = places;
        this.statements = statements;
    }

    void state(ArticleClaims claims) {
        for (int i = 0; i < claims.people().size(); i++) {
            person(i, claims.people().get(i));
        }
        ImpliedEvidence implied = new ImpliedEvidence(claims);
        for (int i = 0; i < claims.organisations().size(); i++) {
            organisation(i, claims.organisations().get(i), implied.organisation(i));
        }
        for (int i = 0; i < claims.neighbourhoods().size(); i++) {
            neighbourhood(i, claims.neighbourhoods().get(i));
        }
    }

    private void person(int index, PersonMention person) {
        Node node = nodes.local(Local.PERSON, index);
        statements.type(node, Terms.PERSON_MENTION);
        statements.add(node, Terms.REFERS_TO, nodes.person(index));
        names(node, person.name(), person.forms());
        String key = NameKey.of(person.name());
        statements.text(node, Terms.NAME_KEY, key.equals(person.name()) ? null : key);
        statements.text(node, Terms.INTRODUCED_AS, person.introducedAs());
        evidence.support(node, person.spans(), person.confidence());
    }

    private void organisation(int index, OrganisationMention body, List<Span> spans) {
        Node node = nodes.local(Local.ORGANISATION, index);
        statements.type(node, Terms.ORGANISATION_MENTION);
        statements.add(node, Terms.REFERS_TO, nodes.organisation(index));
        names(node, body.name(), body.forms());
        statements.add(node, Terms.BODY_TYPE, Scheme.BODY_TYPE.concept(body.type()));
        statements.add(node, Terms.PARENT_MENTION, local(Local.ORGANISATION, body.parent()));
        statements.add(node, Terms.PLACE, places.mention(body.place()));
        evidence.support(node, spans, body.confidence());
    }

    private void neighbourhood(int index, NeighbourhoodMention area) {
        Node node = nodes.local(Local.NEIGHBOURHOOD, index);
        statements.type(node, Terms.NEIGHBOURHOOD_MENTION);
        statements.add(node, Terms.REFERS_TO, nodes.neighbourhood(index));
        names(node, area.name(), area.forms());
        statements.add(node, Terms.NEIGHBOURHOOD_KIND, Scheme.NEIGHBOURHOOD_KIND.concept(area.kind()));
        statements.add(node, Terms.WITHIN_MENTION, local(Local.NEIGHBOURHOOD, area.within()));
        statements.add(node, Terms.PLACE, places.mention(area.place()));
        evidence.support(node, area.spans(), area.confidence());
    }

    private void names(Node node, String name, List<String> forms) {
        statements.text(node, Terms.NAME, name);
        forms.forEach(form -> statements.text(node, Terms.FORM, form));
    }

    private @Nullable Node local(Local kind, @Nullable Integer index) {
        return index == null ? null : nodes.local(kind, index);
    }
}
