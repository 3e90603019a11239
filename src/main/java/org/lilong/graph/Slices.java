package org.lilong.graph;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.lilong.ontology.Graphs;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Skos;
import org.lilong.ontology.Terms;

/** Cuts a dataset into parts that can be validated one by one, each with the types of the things outside that it names. */
final class Slices {
    private static final Set<Iris.Type> ENTITIES = EnumSet.of(
            Iris.Type.PERSON,
            Iris.Type.ORGANISATION,
            Iris.Type.NEIGHBOURHOOD,
            Iris.Type.PLACE,
            Iris.Type.POST,
            Iris.Type.EVENT);

    private final DatasetGraph dataset;
    private final Graph schemes;

    Slices(DatasetGraph dataset, Graph ontology) {
        this.dataset = dataset;
        this.schemes = GraphFactory.createDefaultGraph();
        ontology.find(Node.ANY, Skos.IN_SCHEME, Node.ANY).forEach(schemes::add);
    }

    /** The graph of an article or page; for an article with what its page says of itself. */
    Slice document(Node name) {
        Graph data = withSchemes();
        copy(name, Node.ANY, data);
        Set<Node> outside = entitiesIn(data);
        outside.forEach(entity -> types(entity, data));
        if (Iris.typeOf(name).orElseThrow() == Iris.Type.ARTICLE) {
            types(Iris.pageOf(name), data);
        }
        return new Slice(data, node -> !outside.contains(node) && !isOtherDocument(node, name));
    }

    /** Shared descriptions, each with one mention where there is any. */
    Slice entities(Set<Node> entities) {
        Graph data = withSchemes();
        for (Node entity : entities) {
            copy(Graphs.ENTITIES, entity, data);
            oneQuad(Terms.REFERS_TO, entity, data);
            oneQuad(Terms.ON_POST, entity, data);
        }
        entitiesIn(data).forEach(entity -> types(entity, data));
        return new Slice(data, entities::contains);
    }

    /** The subjects of the shared descriptions, in the order of the store, which keeps the triples of one subject together. */
    Iterator<Node> describedEntities(Graph descriptions) {
        Iterator<Node> subjects =
                Iter.map(descriptions.find(Node.ANY, Node.ANY, Node.ANY), triple -> triple.getSubject());
        return Iter.distinctAdjacent(subjects);
    }

    private Graph withSchemes() {
        Graph data = GraphFactory.createDefaultGraph();
        schemes.find().forEach(data::add);
        return data;
    }

    private void copy(Node graph, Node subject, Graph data) {
        dataset.findNG(graph, subject, Node.ANY, Node.ANY).forEachRemaining(quad -> data.add(quad.asTriple()));
    }

    private void oneQuad(Node property, Node object, Graph data) {
        Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, property, object);
        if (quads.hasNext()) {
            data.add(quads.next().asTriple());
        }
        Iter.close(quads);
    }

    private void types(Node node, Graph data) {
        dataset.findNG(Node.ANY, node, RDF.type.asNode(), Node.ANY).forEachRemaining(quad -> data.add(quad.asTriple()));
    }

    private static Set<Node> entitiesIn(Graph data) {
        Set<Node> entities = new HashSet<>();
        data.find().forEach(triple -> {
            if (Iris.typeOf(triple.getObject()).filter(ENTITIES::contains).isPresent()) {
                entities.add(triple.getObject());
            }
        });
        return entities;
    }

    private static boolean isOtherDocument(Node node, Node document) {
        return Iris.typeOf(node).isPresent() && !Iris.documentOf(node).equals(document);
    }
}
