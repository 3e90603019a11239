package org.lilong.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.lilong.graph.Entities;
import org.lilong.graph.Newcomers;
import org.lilong.ontology.Graphs;

/** Keeps the shared descriptions of entities in step with the graphs that name them; what is new is found once the workspace is stored. */
final class Descriptions {
    private final Workspace graphs;
    private final Insertion insertion;

    Descriptions(Workspace graphs) {
        this.graphs = graphs;
        this.insertion = graphs.insertion();
    }

    /** Describes entities anew; only what differs is written, since TDB2 keeps room for all that was ever written until it is compacted. */
    void refresh(Set<Node> entities) {
        for (Node entity : entities) {
            replace(current(entity), Entities.describe(graphs, entity));
        }
    }

    /** Brings entities up to date that have gained mentions in new graphs and lost none; most of a city's many need not be read for that. */
    void extend(Set<Node> entities, Newcomers newcomers) {
        for (Node entity : entities) {
            if (!newcomers.confirm(entity)) {
                replace(current(entity), Entities.describe(graphs, entity));
            }
        }
    }

    private Set<Triple> current(Node entity) {
        Set<Triple> found = new HashSet<>();
        graphs.find(Graphs.ENTITIES, entity, Node.ANY, Node.ANY).forEachRemaining(quad -> found.add(quad.asTriple()));
        return found;
    }

    private void replace(Set<Triple> before, Set<Triple> now) {
        before.stream()
                .filter(triple -> !now.contains(triple))
                .forEach(triple ->
                        graphs.delete(Graphs.ENTITIES, triple.getSubject(), triple.getPredicate(), triple.getObject()));
        now.stream()
                .filter(triple -> !before.contains(triple))
                .forEach(triple -> insertion.add(Graphs.ENTITIES, triple));
    }
}
