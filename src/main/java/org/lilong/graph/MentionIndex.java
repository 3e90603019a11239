package org.lilong.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Terms;

/** Finds what the article and page graphs of a dataset say of an entity. */
final class MentionIndex {
    private final DatasetGraph dataset;

    MentionIndex(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The mentions that mean an entity; of a post, the memberships that hold it. */
    List<StoredNode> of(Node entity) {
        return subjects(propertyTo(entity), entity);
    }

    /** By which property an article's nodes point to an entity that they describe. */
    static Node propertyTo(Node entity) {
        return Iris.typeOf(entity).filter(Iris.Type.POST::equals).isPresent() ? Terms.ON_POST : Terms.REFERS_TO;
    }

    private List<StoredNode> subjects(Node property, Node object) {
        List<Quad> quads = new ArrayList<>();
        dataset.findNG(Node.ANY, Node.ANY, property, object).forEachRemaining(quads::add);
        // A dataset hands out quads in no certain order, and what is made of them must not depend on it.
        return quads.stream()
                .sorted(Comparator.comparing((Quad quad) -> quad.getSubject().toString()))
                .map(quad -> new StoredNode(dataset, quad.getGraph(), quad.getSubject()))
                .toList();
    }
}
