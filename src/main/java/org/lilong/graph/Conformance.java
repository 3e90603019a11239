package org.lilong.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.lilong.ontology.Graphs;
import org.lilong.ontology.Iris;
import org.lilong.ontology.OntologyFile;

/** Holds a dataset against the shapes: one article, page or batch of entities at a time, so that memory does not grow with the store. */
public final class Conformance {
    private static final int ENTITIES_AT_ONCE = 500;

    private final Graph shapesGraph;
    private final Shapes shapes;
    private final Slices slices;

    private Conformance(Graph shapesGraph, Slices slices) {
        this.shapesGraph = shapesGraph;
        this.shapes = Shapes.parse(shapesGraph);
        this.slices = slices;
    }

    /**
     * Checks all pages, articles and entities of a dataset.
     *
     * @param dataset article and page graphs and the shared descriptions; is only read, inside the caller's transaction
     * @param violations is told what is wrong, as it is found
     * @throws org.lilong.ontology.BrokenOntologyException if the shapes or the concept schemes cannot be read
     */
    public static void check(DatasetGraph dataset, Consumer<Violation> violations) {
        Slices slices = new Slices(dataset, OntologyFile.VOCABULARY.load());
        Conformance conformance = new Conformance(OntologyFile.SHAPES.load(), slices);
        conformance.documents(dataset, violations);
        conformance.entities(dataset, violations);
    }

    private void documents(DatasetGraph dataset, Consumer<Violation> violations) {
        Iterator<Node> names = dataset.listGraphNodes();
        while (names.hasNext()) {
            Node name = names.next();
            if (isDocument(name)) {
                validate(slices.document(name), violations);
            }
        }
    }

    private void entities(DatasetGraph dataset, Consumer<Violation> violations) {
        Batches<Node> batches =
                new Batches<>(ENTITIES_AT_ONCE, batch -> validate(slices.entities(Set.copyOf(batch)), violations));
        Iterator<Node> subjects = slices.describedEntities(dataset.getGraph(Graphs.ENTITIES));
        subjects.forEachRemaining(batches::add);
        batches.finish();
    }

    private void validate(Slice slice, Consumer<Violation> violations) {
        ValidationContext context = ValidationContext.create(shapes, slice.data());
        for (Shape shape : shapes.getTargetShapes()) {
            Collection<Node> targets = VLib.focusNodes(slice.data(), shape);
            for (Node node : new ArrayList<>(targets)) {
                if (slice.contains(node)) {
                    VLib.validateShape(context, slice.data(), shape, node);
                }
            }
        }
        ViolationWriter writer = new ViolationWriter(shapesGraph, slice.data());
        List.copyOf(context.generateReport().getEntries()).stream()
                .map(writer::write)
                .distinct()
                .forEach(violations);
    }

    private static boolean isDocument(Node graph) {
        return Iris.typeOf(graph)
                .filter(type -> type == Iris.Type.PAGE || type == Iris.Type.ARTICLE)
                .isPresent();
    }
}
