package org.lilong.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.lilong.ontology.Org;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Scheme;
import org.lilong.ontology.Terms;

/** Reads one document back from its graphs. */
final class DocumentReader {
    private final String doc;
    private final StoredGraph page;
    private final List<StoredArticle> articles;
    private final Map<Node, Named> people;
    private final Map<Node, Named> organisations;
    private final Map<Node, String> names = new HashMap<>();

    DocumentReader(DatasetGraph data, Node page, String doc) {
        this.doc = doc;
        this.page = new StoredGraph(data, page);
        this.articles = articles(data, page);
        this.people = Named.of(articles, Terms.PERSON_MENTION);
        this.organisations = Named.of(articles, Terms.ORGANISATION_MENTION);
        people.forEach((iri, person) -> names.put(iri, person.name()));
        organisations.forEach((iri, body) -> names.put(iri, body.name()));
    }

    DocumentRecord read() {
        return new DocumentRecord(
                doc,
                articles.stream().map(article -> article.record(page)).toList(),
                people.values().stream().map(Named::person).toList(),
                posts(),
                organisations.values().stream().map(Named::organisation).toList(),
                Named.of(articles, Terms.NEIGHBOURHOOD_MENTION).values().stream()
                        .map(Named::neighbourhood)
                        .toList(),
                events());
    }

    private static List<StoredArticle> articles(DatasetGraph data, Node page) {
        List<Node> graphs = new ArrayList<>();
        data.find(Node.ANY, Node.ANY, Schema.IS_PART_OF, page).forEachRemaining(quad -> graphs.add(quad.getGraph()));
        return graphs.stream()
                .map(graph -> StoredArticle.of(new StoredGraph(data, graph)))
                .sorted(Comparator.comparingInt(StoredArticle::n))
                .toList();
    }

    /** An office that one article states in several places is one record. */
    private List<DocumentRecord.Post> posts() {
        Map<List<Object>, DocumentRecord.Post> posts = new LinkedHashMap<>();
        for (StoredArticle article : articles) {
            for (Node membership : article.graph().ofType(Org.MEMBERSHIP)) {
                post(article, membership)
                        .ifPresent(post -> posts.merge(
                                Arrays.asList(
                                        post.personIri(), post.title(), post.org(), post.article(), post.status()),
                                post,
                                DocumentReader::both));
            }
        }
        return List.copyOf(posts.values());
    }

    private Optional<DocumentRecord.Post> post(StoredArticle article, Node membership) {
        StoredGraph graph = article.graph();
        return graph.one(membership, Org.MEMBER)
                .map(person -> new DocumentRecord.Post(
                        names.getOrDefault(person, ""),
                        graph.text(membership, Terms.TITLE).orElse(""),
                        graph.one(membership, Org.IN_ORGANIZATION)
                                .map(names::get)
                                .orElse(null),
                        article.n(),
                        status(graph, membership),
                        person.getURI(),
                        article.confidence(membership),
                        article.evidence(membership)));
    }

    private static @Nullable String status(StoredGraph graph, Node membership) {
        return graph.one(membership, Terms.STATUS)
                .flatMap(Scheme.STATUS::keyOf)
                .filter(status -> !status.equals("current"))
                .orElse(null);
    }

    private static DocumentRecord.Post both(DocumentRecord.Post one, DocumentRecord.Post other) {
        return new DocumentRecord.Post(
                one.person(),
                one.title(),
                one.org(),
                one.article(),
                one.status(),
                one.personIri(),
                Math.max(one.confidence(), other.confidence()),
                Stream.concat(one.evidence().stream(), other.evidence().stream())
                        .distinct()
                        .toList());
    }

    private List<DocumentRecord.Event> events() {
        Map<Node, EventReader> events = new LinkedHashMap<>();
        for (StoredArticle article : articles) {
            for (Node mention : article.graph().ofType(Terms.EVENT_MENTION)) {
                article.graph().one(mention, Terms.REFERS_TO).ifPresent(event -> events.computeIfAbsent(
                                event, node -> new EventReader(node, "e" + events.size(), names))
                        .telling(article, mention));
            }
        }
        for (StoredArticle article : articles) {
            for (Node participation : article.graph().ofType(Terms.PARTICIPATION)) {
                article.graph()
                        .one(participation, Terms.EVENT)
                        .map(events::get)
                        .ifPresent(event -> event.participation(article, participation));
            }
        }
        return events.values().stream().map(EventReader::read).toList();
    }
}
