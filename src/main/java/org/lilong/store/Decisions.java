package org.lilong.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.lilong.identity.Cluster;
import org.lilong.identity.Clustering;
import org.lilong.identity.EventIdentity;
import org.lilong.identity.EventProfile;
import org.lilong.identity.MentionKey;
import org.lilong.identity.Occasion;
import org.lilong.identity.PersonIdentity;
import org.lilong.identity.PersonProfile;
import org.lilong.ontology.Iris;

/** Asks identity about the mentions that one state of the store holds, block by block. */
final class Decisions {
    private final PersonIdentity people;
    private final EventIdentity events;
    private final Profiles profiles;
    private final Map<Node, List<Occasion>> pages = new HashMap<>();
    private final Map<MentionKey, Node> tellings = new HashMap<>();

    Decisions(DatasetGraph state, PersonIdentity people, EventIdentity events) {
        this.people = people;
        this.events = events;
        this.profiles = new Profiles(state);
    }

    /** A decision, with the nodes of the mentions that it speaks of. */
    record Judged(Clustering clustering, Map<MentionKey, Node> mentions) {
        Node mention(MentionKey key) {
            return Decisions.mention(mentions, key);
        }
    }

    /** Person by mention, for all mentions whose names have a key. */
    Map<Node, Node> people(Node nameKey) {
        Judged judged = judgePeople(nameKey);
        Map<Node, Node> decided = new HashMap<>();
        for (Cluster cluster : judged.clustering().clusters()) {
            MentionKey anchor = cluster.anchor();
            Node person = Iris.person(anchor.doc(), anchor.article(), anchor.index());
            cluster.members().forEach(member -> decided.put(judged.mention(member), person));
        }
        return decided;
    }

    /** Who is who among all mentions whose names have a key, with the reasons. */
    Judged judgePeople(Node nameKey) {
        Map<Node, PersonProfile> profilesByMention = profiles.people(nameKey);
        Map<MentionKey, Node> mentions = new HashMap<>();
        profilesByMention.forEach((mention, profile) -> mentions.put(profile.key(), mention));
        return new Judged(people.decide(profilesByMention.values()), mentions);
    }

    /** The blocks that the occasions of a page belong to. */
    Set<String> blocks(Node page) {
        Set<String> blocks = new TreeSet<>();
        occasions(page).forEach(occasion -> occasion.block().ifPresent(blocks::add));
        return blocks;
    }

    /** Event by mention, for the occasions of a page that cannot be told by any other page. */
    Map<Node, Node> eventsWithoutBlock(Node page) {
        Map<Node, Node> decided = new HashMap<>();
        for (Occasion occasion : occasions(page)) {
            if (occasion.block().isEmpty()) {
                decided.putAll(events(events.decide(List.of(occasion))));
            }
        }
        return decided;
    }

    /** Event by mention, for all occasions of a block. */
    Map<Node, Node> events(String block) {
        return events(judgeBlock(block));
    }

    /** What is what among the tellings that one telling of an event was held against, with the reasons. */
    Judged judgeEvent(Node telling) {
        Occasion occasion = occasions(Iris.pageOf(Iris.documentOf(telling))).stream()
                .filter(one -> one.tellings().stream()
                        .anyMatch(profile -> mention(tellings, profile.key()).equals(telling)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no telling of an event: " + telling));
        Clustering clustering =
                occasion.block().map(this::judgeBlock).orElseGet(() -> events.decide(List.of(occasion)));
        return new Judged(clustering, tellings);
    }

    private Clustering judgeBlock(String block) {
        Node edtf = NodeFactory.createLiteralString(block.substring(0, block.indexOf('|')));
        Set<Node> candidates = new HashSet<>();
        for (Quad quad : profiles.eventsAt(edtf)) {
            ArticleFacts facts = profiles.facts(quad.getGraph());
            if (Occasion.block(edtf.getLiteralLexicalForm(), facts.place())
                    .filter(block::equals)
                    .isPresent()) {
                candidates.add(Iris.pageOf(quad.getGraph()));
            }
        }
        List<Occasion> members = new ArrayList<>();
        for (Node page : candidates) {
            occasions(page).stream()
                    .filter(occasion -> occasion.block().filter(block::equals).isPresent())
                    .forEach(members::add);
        }
        return events.decide(members);
    }

    private Map<Node, Node> events(Clustering clustering) {
        Map<Node, Node> decided = new HashMap<>();
        for (Cluster cluster : clustering.clusters()) {
            MentionKey anchor = cluster.anchor();
            Node event = Iris.event(anchor.doc(), anchor.article(), anchor.index());
            cluster.members().forEach(member -> decided.put(mention(tellings, member), event));
        }
        return decided;
    }

    private Collection<Occasion> occasions(Node page) {
        return pages.computeIfAbsent(page, node -> {
            Map<Node, EventProfile> found = profiles.eventsOn(node);
            found.forEach((mention, profile) -> tellings.put(profile.key(), mention));
            return events.onPage(found.values());
        });
    }

    private static Node mention(Map<MentionKey, Node> mentions, MentionKey key) {
        Node mention = mentions.get(key);
        if (mention == null) {
            throw new IllegalStateException("identity answered with a mention that it was not asked about: " + key);
        }
        return mention;
    }
}
