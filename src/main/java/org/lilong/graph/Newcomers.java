package org.lilong.graph;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.lilong.ontology.Graphs;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Terms;

/**
 * Graphs that were added to a dataset and took the place of none. They spare leaders, bodies and places that every other article names from being
 * described anew out of all their mentions: where the newcomers by themselves say what the description says already, more voices for it
 * change nothing.
 */
public final class Newcomers {
    /** Only what is settled by votes: who wins two elections by the same rules wins both taken together. */
    private static final Set<Iris.Type> VOTED = EnumSet.of(
            Iris.Type.PERSON, Iris.Type.ORGANISATION, Iris.Type.NEIGHBOURHOOD, Iris.Type.PLACE, Iris.Type.POST);

    private final DatasetGraph dataset;
    private final Map<Node, List<Quad>> mentions = new HashMap<>();

    /**
     * @param dataset holds the newcomers, and the shared descriptions as they were right before; is only read
     * @param graphs names of the newcomers
     */
    public Newcomers(DatasetGraph dataset, Iterable<Node> graphs) {
        this.dataset = dataset;
        for (Node graph : graphs) {
            collect(graph, Terms.REFERS_TO);
            collect(graph, Terms.ON_POST);
        }
    }

    /** Whether the stored description of an entity, which nothing but the newcomers touched, still holds; false where that is not certain. */
    public boolean confirm(Node entity) {
        return Iris.typeOf(entity).filter(VOTED::contains).isPresent()
                && dataset.contains(Graphs.ENTITIES, entity, Node.ANY, Node.ANY)
                && said(entity).stream().allMatch(this::isStored);
    }

    private Set<Triple> said(Node entity) {
        return Entities.describe(
                entity,
                mentions.getOrDefault(entity, List.of()).stream()
                        .map(quad -> new StoredNode(dataset, quad.getGraph(), quad.getSubject()))
                        .toList());
    }

    private boolean isStored(Triple triple) {
        return dataset.contains(Graphs.ENTITIES, triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    private void collect(Node graph, Node property) {
        dataset.findNG(graph, Node.ANY, property, Node.ANY)
                .forEachRemaining(quad -> mentions.computeIfAbsent(quad.getObject(), entity -> new ArrayList<>())
                        .add(quad));
    }
}
