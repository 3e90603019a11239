package org.lilong.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.lilong.ontology.Graphs;
import org.lilong.ontology.OntologyFile;
import org.lilong.ontology.Schema;

/** The ontology with its concept schemes, kept in the store so that queries find the labels of concepts and properties beside the data. */
final class StoredOntology {
    private static final OntologyFile OURS = OntologyFile.VOCABULARY;
    private static final Node DIGEST = NodeFactory.createLiteralString(OURS.digest());

    private StoredOntology() {}

    /** Whether the store holds the ontology as this program has it. */
    static boolean isCurrent(DatasetGraph data) {
        return data.contains(Graphs.ONTOLOGY, Graphs.ONTOLOGY, Schema.SHA256, DIGEST);
    }

    /** Puts this program's ontology in the place of none or another; inside a write transaction. */
    static void bringUpToDate(DatasetGraph data) {
        if (!isCurrent(data)) {
            Graph ours = OURS.load();
            ours.add(Graphs.ONTOLOGY, Schema.SHA256, DIGEST);
            List<Triple> gone = new ArrayList<>();
            data.find(Graphs.ONTOLOGY, Node.ANY, Node.ANY, Node.ANY)
                    .forEachRemaining(quad -> gone.add(quad.asTriple()));
            gone.stream()
                    .filter(triple -> !ours.contains(triple))
                    .forEach(triple -> data.delete(
                            Graphs.ONTOLOGY, triple.getSubject(), triple.getPredicate(), triple.getObject()));
            ours.stream()
                    .forEach(triple ->
                            data.add(Graphs.ONTOLOGY, triple.getSubject(), triple.getPredicate(), triple.getObject()));
        }
    }
}
