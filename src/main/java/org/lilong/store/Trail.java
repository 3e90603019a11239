package org.lilong.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.lilong.ontology.Graphs;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Prov;
import org.lilong.ontology.Terms;

/** Follows the people and events of a change from their IRIs before to those after, so that a published IRI stays valid. */
final class Trail {
    /** A name within an article outlives the article's being read again, while indexes of mentions may shift. */
    private record Naming(Node article, Node name) {}

    private final DatasetGraph graphs;
    private final Data data;
    private final Map<Node, Set<Naming>> before = new HashMap<>();

    Trail(DatasetGraph graphs) {
        this.graphs = graphs;
        this.data = new Data(graphs);
    }

    /** Notes what a mention referred to before the change. */
    void was(Node article, Node mention, Node entity) {
        Set<Naming> namings = before.computeIfAbsent(entity, key -> new HashSet<>());
        data.object(article, mention, Terms.NAME).ifPresent(name -> namings.add(new Naming(article, name)));
    }

    /** After the change: writes down which IRIs have lost their meaning, and to which others those who used them may turn. */
    void settle(Runs runs, Node run, Set<Node> entitiesNow) {
        before.forEach((entity, namings) -> {
            if (data.anywhere(Terms.REFERS_TO, entity).isEmpty()) {
                runs.gone(entity, successors(entity, namings), run);
            }
        });
        for (Node entity : entitiesNow) {
            if (graphs.contains(Graphs.RUNS, entity, Prov.WAS_INVALIDATED_BY, Node.ANY)
                    && !data.anywhere(Terms.REFERS_TO, entity).isEmpty()) {
                runs.alive(entity);
            }
        }
    }

    private Set<Node> successors(Node entity, Set<Naming> namings) {
        Set<Node> found = new HashSet<>();
        for (Naming naming : namings) {
            for (Node mention : data.subjects(naming.article, Terms.NAME, naming.name)) {
                data.objects(naming.article, mention, Terms.REFERS_TO).stream()
                        .filter(other -> Iris.typeOf(other).equals(Iris.typeOf(entity)))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
