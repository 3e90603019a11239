package org.lilong.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.lilong.graph.NamedGraph;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Terms;

/** Graphs of a change that are not written yet: in memory they are found faster, and what is decided of them is written but once. */
final class FreshGraphs {
    /** What is asked for in all graphs at once: who means an entity, bears a name, tells of a day, stands on a page. */
    private static final Set<Node> SOUGHT =
            Set.of(Terms.REFERS_TO, Terms.ON_POST, Terms.NAME, Terms.NAME_KEY, Terms.EDTF, Schema.IS_PART_OF);

    private final Map<Node, NamedGraph> given = new LinkedHashMap<>();
    private final Map<Node, Graph> graphs = new HashMap<>();
    private final Map<Node, List<Quad>> soughtByObject = new HashMap<>();
    private final Set<Quad> gone = new HashSet<>();
    private final Set<Quad> come = new LinkedHashSet<>();

    void put(NamedGraph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        for (Triple triple : graph.triples()) {
            copy.add(triple);
            if (SOUGHT.contains(triple.getPredicate())) {
                sought(triple.getObject()).add(Quad.create(graph.name(), triple));
            }
        }
        given.put(graph.name(), graph);
        graphs.put(graph.name(), copy);
    }

    boolean hold(Node graph) {
        return graphs.containsKey(graph);
    }

    void add(Quad quad) {
        Graph graph = graph(quad.getGraph());
        if (!graph.contains(quad.asTriple())) {
            graph.add(quad.asTriple());
            if (SOUGHT.contains(quad.getPredicate())) {
                sought(quad.getObject()).add(quad);
            }
            if (!gone.remove(quad)) {
                come.add(quad);
            }
        }
    }

    void delete(Quad quad) {
        Graph graph = graph(quad.getGraph());
        if (graph.contains(quad.asTriple())) {
            graph.delete(quad.asTriple());
            sought(quad.getObject()).remove(quad);
            if (!come.remove(quad)) {
                gone.add(quad);
            }
        }
    }

    Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
        return graph(graph).find(subject, property, object).mapWith(triple -> Quad.create(graph, triple));
    }

    boolean contains(Node graph, Node subject, Node property, Node object) {
        return graph(graph).contains(subject, property, object);
    }

    /** Quads of all these graphs. */
    Iterator<Quad> find(Node subject, Node property, Node object) {
        if (SOUGHT.contains(property) && object.isConcrete()) {
            return soughtByObject.getOrDefault(object, List.of()).stream()
                    .filter(quad -> quad.getPredicate().equals(property)
                            && (!subject.isConcrete() || quad.getSubject().equals(subject)))
                    .toList()
                    .iterator();
        }
        return Iter.flatMap(graphs.keySet().iterator(), graph -> find(graph, subject, property, object));
    }

    /** Hands over all graphs, each in the order in which it was given. */
    void write(Insertion insertion) {
        for (NamedGraph graph : given.values()) {
            for (Triple triple : graph.triples()) {
                if (gone.isEmpty() || !gone.contains(Quad.create(graph.name(), triple))) {
                    insertion.add(graph.name(), triple);
                }
            }
        }
        come.forEach(quad -> insertion.add(quad.getGraph(), quad.asTriple()));
    }

    private List<Quad> sought(Node object) {
        return soughtByObject.computeIfAbsent(object, key -> new ArrayList<>());
    }

    private Graph graph(Node name) {
        Graph graph = graphs.get(name);
        if (graph == null) {
            throw new IllegalStateException("no graph of this change: " + name);
        }
        return graph;
    }
}
