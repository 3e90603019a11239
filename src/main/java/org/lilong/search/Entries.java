package org.lilong.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.lilong.ontology.Graphs;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Nif;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Skos;
import org.lilong.ontology.Terms;

/** Everything in one state of the store that can be found. */
final class Entries {
    private final DatasetGraph data;

    Entries(DatasetGraph data) {
        this.data = data;
    }

    /** Tells of one after the other; the caller holds the transaction. */
    void forEach(Consumer<Entry> consumer) {
        Map<Node, Long> weights = new HashMap<>();
        count(Terms.REFERS_TO, weights);
        count(Terms.ON_POST, weights);
        each(Graphs.ENTITIES, Skos.PREF_LABEL, quad -> Iris.typeOf(quad.getSubject())
                .flatMap(Kind::of)
                .ifPresent(kind -> consumer.accept(entity(kind, quad, weights))));
        each(Node.ANY, Nif.IS_STRING, quad -> {
            if (Iris.typeOf(quad.getSubject()).equals(Optional.of(Iris.Type.ARTICLE))) {
                consumer.accept(article(quad));
            }
        });
    }

    /** About how many there are: some of what has a name is of no kind that can be found. */
    long count() {
        return count(Graphs.ENTITIES, Skos.PREF_LABEL) + count(Node.ANY, Nif.IS_STRING);
    }

    /** In the store's numbers of nodes: to look up the texts would take as long as to index them. */
    private long count(Node graph, Node property) {
        return Iter.count(TDBInternal.requireStorage(data)
                .getQuadTable()
                .getNodeTupleTable()
                .findAsNodeIds(graph, Node.ANY, property, Node.ANY));
    }

    private void count(Node property, Map<Node, Long> counts) {
        each(Node.ANY, property, quad -> counts.merge(quad.getObject(), 1L, Long::sum));
    }

    private void each(Node graph, Node property, Consumer<Quad> consumer) {
        data.find(graph, Node.ANY, property, Node.ANY).forEachRemaining(consumer);
    }

    private Entry entity(Kind kind, Quad label, Map<Node, Long> weights) {
        Node entity = label.getSubject();
        String name = label.getObject().getLiteralLexicalForm();
        TreeSet<String> aliases = new TreeSet<>();
        data.find(Graphs.ENTITIES, entity, Skos.ALT_LABEL, Node.ANY)
                .forEachRemaining(quad -> aliases.add(quad.getObject().getLiteralLexicalForm()));
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(aliases);
        return new Entry(kind, entity.getURI(), names, "", weights.getOrDefault(entity, 0L));
    }

    private Entry article(Quad string) {
        Node graph = string.getGraph();
        Node article = string.getSubject();
        List<String> headline = text(graph, article, Schema.HEADLINE).stream().toList();
        long day = text(graph, article, Terms.ISSUED)
                .map(LocalDate::parse)
                .map(LocalDate::toEpochDay)
                .orElse(0L);
        return new Entry(
                Kind.ARTICLE, article.getURI(), headline, string.getObject().getLiteralLexicalForm(), day);
    }

    private Optional<String> text(Node graph, Node subject, Node property) {
        Iterator<Quad> found = data.find(graph, subject, property, Node.ANY);
        return found.hasNext() ? Optional.of(found.next().getObject().getLiteralLexicalForm()) : Optional.empty();
    }
}
