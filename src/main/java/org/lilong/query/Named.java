package org.lilong.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.lilong.ontology.Terms;
import org.lilong.query.DocumentRecord.Evidence;

/** An entity as all articles of one document name it. */
final class Named {
    private final Node entity;
    private final Map<String, Integer> names = new TreeMap<>();
    private final TreeSet<String> forms = new TreeSet<>();
    private final TreeSet<Integer> articles = new TreeSet<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private double confidence;

    private Named(Node entity) {
        this.entity = entity;
    }

    /** Entities by IRI, in the order in which the document first names them. */
    static Map<Node, Named> of(List<StoredArticle> articles, Node mentionType) {
        Map<Node, Named> found = new LinkedHashMap<>();
        for (StoredArticle article : articles) {
            for (Node mention : article.graph().ofType(mentionType)) {
                article.graph().one(mention, Terms.REFERS_TO).ifPresent(entity -> found.computeIfAbsent(
                                entity, Named::new)
                        .add(article, mention));
            }
        }
        return found;
    }

    private void add(StoredArticle article, Node mention) {
        article.graph().texts(mention, Terms.NAME).forEach(name -> names.merge(name, 1, Integer::sum));
        forms.addAll(article.graph().texts(mention, Terms.FORM));
        articles.add(article.n());
        evidence.addAll(article.evidence(mention));
        confidence = Math.max(confidence, article.confidence(mention));
    }

    /** The name that most articles give, of those the longest. */
    String name() {
        return names.entrySet().stream()
                .min(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .reversed()
                        .thenComparing(entry -> -entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    DocumentRecord.Person person() {
        return new DocumentRecord.Person(
                name(), entity.getURI(), aliases(), List.copyOf(articles), confidence, List.copyOf(evidence));
    }

    DocumentRecord.Organisation organisation() {
        return new DocumentRecord.Organisation(
                name(), aliases(), List.copyOf(articles), entity.getURI(), confidence, List.copyOf(evidence));
    }

    DocumentRecord.Neighbourhood neighbourhood() {
        return new DocumentRecord.Neighbourhood(
                name(), aliases(), List.copyOf(articles), entity.getURI(), confidence, List.copyOf(evidence));
    }

    private List<String> aliases() {
        TreeSet<String> aliases = new TreeSet<>(forms);
        aliases.addAll(names.keySet());
        aliases.remove(name());
        return List.copyOf(aliases);
    }
}
