package org.lilong.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.lilong.extraction.claim.ArticleClaims;
import org.lilong.extraction.claim.Participant;
import org.lilong.extraction.claim.ParticipationClaim;
import org.lilong.ontology.Iris.Local;
import org.lilong.ontology.Scheme;
import org.lilong.ontology.Terms;

/** Who an article says took part in its events, in which role and capacity, and for whom. */
final class Participations {
    private final ArticleNodes nodes;
    private final Evidence evidence;
    private final Statements statements;
    private final Map<EventGroup, Node> groups = new HashMap<>();

    Participations(ArticleNodes nodes, Evidence evidence, Statements statements) {
        this.nodes = nodes;
        this.evidence = evidence;
        this.statements = statements;
    }

    void state(ArticleClaims claims) {
        for (int i = 0; i < claims.participations().size(); i++) {
            participation(
                    nodes.local(Local.PARTICIPATION, i), claims.participations().get(i));
        }
    }

    private void participation(Node node, ParticipationClaim claim) {
        statements.type(node, Terms.PARTICIPATION);
        statements.add(node, Terms.EVENT, nodes.event(claim.event()));
        statements.add(node, Terms.MENTION, nodes.local(Local.EVENT, claim.event()));
        statements.add(node, Terms.PARTICIPANT, entity(claim.event(), claim.participant()));
        statements.add(node, Terms.MENTION, mention(claim.participant()));
        claim.roles().stream()
                .sorted()
                .forEach(role -> statements.add(node, Terms.ROLE, Scheme.ROLE.concept(role.key())));
        claim.capacity().forEach(post -> statements.add(node, Terms.CAPACITY, nodes.local(Local.POST, post)));
        onBehalfOf(node, claim);
        String presence = claim.presence().name().toLowerCase(Locale.ROOT);
        statements.add(node, Terms.PRESENCE, Scheme.PRESENCE.concept(presence));
        evidence.support(node, List.of(claim.span()), claim.confidence());
    }

    private void onBehalfOf(Node node, ParticipationClaim claim) {
        Participant other = claim.onBehalfOf();
        if (other != null) {
            statements.add(node, Terms.ON_BEHALF_OF, entity(claim.event(), other));
            statements.add(node, Terms.MENTION, mention(other));
            statements.add(node, Terms.ON_BEHALF_OF_MENTION, mention(other));
        }
    }

    private Node entity(int event, Participant participant) {
        return participant.match(
                person -> nodes.person(person.index()),
                group -> group(new EventGroup(event, group)),
                body -> nodes.organisation(body.index()));
    }

    private @Nullable Node mention(Participant participant) {
        Local kind = participant.match(p -> Local.PERSON, g -> Local.GROUP, o -> Local.ORGANISATION);
        int index = participant.match(Participant.Person::index, g -> -1, Participant.Organisation::index);
        return index < 0 ? null : nodes.local(kind, index);
    }

    private Node group(EventGroup key) {
        Node node = groups.computeIfAbsent(key, k -> nodes.local(Local.GROUP, groups.size()));
        statements.type(node, Terms.GROUP);
        statements.chinese(node, RDFS.label.asNode(), key.group().words());
        statements.number(node, Terms.LEAST, key.group().least());
        statements.number(node, Terms.MOST, key.group().most());
        return node;
    }

    /** Equal words are one group at one event only: the volunteers of two events need not be the same. */
    private record EventGroup(int event, Participant.Group group) {}
}
