package org.lilong.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Place;
import org.lilong.identity.EventProfile;
import org.lilong.identity.HeldPost;
import org.lilong.identity.PersonProfile;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Org;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Scheme;
import org.lilong.ontology.Terms;

/** Reads back from article graphs what identity asks of mentions; remembers articles, so it serves one transaction. */
final class Profiles {
    private final Data data;
    private final Map<Node, ArticleFacts> articles = new HashMap<>();
    private final Map<Node, Set<String>> people = new HashMap<>();
    private final Map<Node, Place> places = new HashMap<>();

    Profiles(DatasetGraph graphs) {
        this.data = new Data(graphs);
    }

    /** All mentions of people whose names have a key, each with its profile. */
    Map<Node, PersonProfile> people(Node key) {
        Map<Node, PersonProfile> found = new HashMap<>();
        Stream.of(Terms.NAME, Terms.NAME_KEY)
                .flatMap(property -> data.anywhere(property, key).stream())
                .filter(quad -> Iris.isLocal(quad.getSubject(), Iris.Local.PERSON))
                .filter(quad ->
                        data.nameKeys(quad.getGraph(), quad.getSubject()).contains(key))
                .forEach(quad -> found.put(quad.getSubject(), person(quad.getGraph(), quad.getSubject(), key)));
        return found;
    }

    /** All tellings of events on one page, each with its profile. */
    Map<Node, EventProfile> eventsOn(Node page) {
        Map<Node, EventProfile> found = new HashMap<>();
        for (Node article : articlesOf(page)) {
            for (Node event : data.subjects(article, RDF.Nodes.type, Terms.EVENT_MENTION)) {
                found.put(event, event(article, event));
            }
        }
        return found;
    }

    /** Mentions of events at one time, with the articles that tell of them. */
    List<Quad> eventsAt(Node edtf) {
        return data.anywhere(Terms.EDTF, edtf).stream()
                .filter(quad -> data.is(quad.getGraph(), quad.getSubject(), Terms.EVENT_MENTION))
                .toList();
    }

    List<Node> articlesOf(Node page) {
        return data.anywhere(Schema.IS_PART_OF, page).stream()
                .map(Quad::getSubject)
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    ArticleFacts facts(Node article) {
        return articles.computeIfAbsent(article, node -> ArticleFacts.read(data, node, places));
    }

    private PersonProfile person(Node article, Node mention, Node name) {
        ArticleFacts facts = facts(article);
        List<HeldPost> posts = new ArrayList<>();
        for (Node statement : data.subjects(article, Terms.MENTION, mention)) {
            if (Iris.isLocal(statement, Iris.Local.POST)) {
                posts.add(post(article, statement));
            }
        }
        return new PersonProfile(
                facts.key(mention),
                name.getLiteralLexicalForm(),
                facts.place(),
                sorted(posts),
                data.text(article, mention, Terms.INTRODUCED_AS).orElse(null),
                () -> people.computeIfAbsent(article, this::peopleIn));
    }

    private Set<String> peopleIn(Node article) {
        return data.subjects(article, RDF.Nodes.type, Terms.PERSON_MENTION).stream()
                .flatMap(person -> data.nameKeys(article, person).stream())
                .map(Node::getLiteralLexicalForm)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The post that a statement gives; read in one go, since leaders have thousands of them. */
    private HeldPost post(Node article, Node statement) {
        Map<Node, List<Node>> properties = new HashMap<>();
        data.graphs().find(article, statement, Node.ANY, Node.ANY).forEachRemaining(quad -> properties
                .computeIfAbsent(quad.getPredicate(), property -> new ArrayList<>())
                .add(quad.getObject()));
        List<Node> bodies = properties.getOrDefault(Org.IN_ORGANIZATION, List.of());
        return new HeldPost(
                properties.getOrDefault(Terms.TITLE, List.of()).stream()
                        .map(Node::getLiteralLexicalForm)
                        .findFirst()
                        .orElse(""),
                bodies.isEmpty() ? null : bodies.get(0).getURI(),
                bodyName(article, properties.getOrDefault(Terms.MENTION, List.of())),
                properties.getOrDefault(Terms.STATUS, List.of()).contains(Scheme.STATUS.concept("former")));
    }

    private @Nullable String bodyName(Node article, List<Node> mentions) {
        return mentions.stream()
                .filter(mention -> Iris.isLocal(mention, Iris.Local.ORGANISATION))
                .flatMap(mention -> data.text(article, mention, Terms.NAME).stream())
                .findFirst()
                .orElse(null);
    }

    private EventProfile event(Node article, Node mention) {
        ArticleFacts facts = facts(article);
        return new EventProfile(
                facts.key(mention),
                data.text(article, mention, Terms.NAME).orElse(""),
                data.object(article, mention, Terms.EVENT_TYPE)
                        .flatMap(Scheme.EVENT_TYPE::keyOf)
                        .orElse(""),
                data.text(article, mention, Terms.EDTF).orElse(null),
                data.text(article, mention, Terms.PLACE_WORDS).orElse(null),
                facts.place(),
                participants(article, mention));
    }

    private Set<String> participants(Node article, Node event) {
        Set<String> names = new TreeSet<>();
        for (Node statement : data.subjects(article, Terms.MENTION, event)) {
            boolean there =
                    data.graphs().contains(article, statement, Terms.PRESENCE, Scheme.PRESENCE.concept("attended"));
            List<Node> behind = data.objects(article, statement, Terms.ON_BEHALF_OF_MENTION);
            for (Node mention : there ? data.objects(article, statement, Terms.MENTION) : List.<Node>of()) {
                if (!behind.contains(mention) && data.is(article, mention, Terms.PERSON_MENTION)) {
                    data.nameKeys(article, mention).forEach(name -> names.add(name.getLiteralLexicalForm()));
                }
            }
        }
        return names;
    }

    private static List<HeldPost> sorted(List<HeldPost> posts) {
        return posts.stream().sorted(Comparator.comparing(HeldPost::toString)).toList();
    }
}
