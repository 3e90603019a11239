package org.lilong.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Terms;

/** The links from mentions, and from statements made through them, to the person or event that is meant. */
final class Links {
    private final DatasetGraph graphs;
    private final Data data;

    Links(DatasetGraph graphs) {
        this.graphs = graphs;
        this.data = new Data(graphs);
    }

    /**
     * Lets mentions refer to what they were decided to mean. Within an article two mentions never refer to one entity, so that its old link
     * tells which links of a statement are meant; all are taken away before any is added, since two mentions may swap entities.
     *
     * @param decided entity by mention
     * @return the mentions that now refer to another entity than before, each with the one before
     */
    List<Moved> point(Map<Node, Node> decided) {
        List<Quad> gone = new ArrayList<>();
        List<Quad> come = new ArrayList<>();
        List<Moved> moved = new ArrayList<>();
        Set<Node> settled = settled(decided);
        decided.forEach((mention, target) -> {
            if (settled.contains(mention)) {
                return;
            }
            Node article = Iris.documentOf(mention);
            for (Node before : data.objects(article, mention, Terms.REFERS_TO)) {
                if (!before.equals(target)) {
                    moved.add(new Moved(article, mention, before, target));
                    collect(article, mention, before, target, gone, come);
                }
            }
        });
        gone.forEach(graphs::delete);
        come.forEach(graphs::add);
        return moved;
    }

    /** Mentions that mean already what was decided: found by entity, since a leader's are thousands and look-ups one by one are dear. */
    private Set<Node> settled(Map<Node, Node> decided) {
        Set<Node> settled = new HashSet<>();
        for (Node target : new HashSet<>(decided.values())) {
            for (Quad link : data.anywhere(Terms.REFERS_TO, target)) {
                if (target.equals(decided.get(link.getSubject()))) {
                    settled.add(link.getSubject());
                }
            }
        }
        return settled;
    }

    /** A mention that refers to another entity than before. */
    record Moved(Node article, Node mention, Node before, Node now) {}

    private void collect(Node article, Node mention, Node before, Node target, List<Quad> gone, List<Quad> come) {
        gone.add(new Quad(article, mention, Terms.REFERS_TO, before));
        come.add(new Quad(article, mention, Terms.REFERS_TO, target));
        Stream.of(Terms.MENTION, Terms.ON_BEHALF_OF_MENTION)
                .flatMap(property -> data.subjects(article, property, mention).stream())
                .distinct()
                .forEach(statement -> graphs.find(article, statement, Node.ANY, before)
                        .forEachRemaining(quad -> {
                            gone.add(quad);
                            come.add(new Quad(article, statement, quad.getPredicate(), target));
                        }));
    }
}
