package org.lilong.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.lilong.ontology.Graphs;

/**
 * Writes a store in an order that depends on its content alone, so that two exports can be compared byte by byte. Sorts the triples of one
 * subject and the subjects of one graph at a time, so that memory grows with the largest graph's subjects only.
 */
public final class Export {
    /** Graphs that are left out unless asked for. */
    public enum Extra {
        /** The records of runs, which tell the history of a store rather than its content. */
        RUNS,
        /** The ontology and its schemes, which come with the program. */
        ONTOLOGY
    }

    private final Store store;
    private final Set<Extra> extras;

    public Export(Store store, Set<Extra> extras) {
        this.store = store;
        this.extras = extras.isEmpty() ? EnumSet.noneOf(Extra.class) : EnumSet.copyOf(extras);
    }

    /** Writes one state of the store; the stream is flushed and left open. */
    public void write(OutputStream out, ExportFormat format) throws IOException {
        DatasetGraph data = store.dataset();
        data.begin(ReadWrite.READ);
        try {
            OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            print(buffered, format.header());
            for (Node graph : graphs(data)) {
                print(buffered, format.begin(graph));
                for (Node subject : subjects(data, graph)) {
                    print(buffered, format.subject(graph, subject, triples(data, graph, subject)));
                }
                print(buffered, format.end());
            }
            buffered.flush();
        } finally {
            data.end();
        }
    }

    private List<Node> graphs(DatasetGraph data) {
        TreeSet<String> names = new TreeSet<>();
        data.listGraphNodes().forEachRemaining(graph -> {
            if (included(graph)) {
                names.add(graph.getURI());
            }
        });
        return nodes(names);
    }

    private boolean included(Node graph) {
        return (extras.contains(Extra.RUNS) || !graph.equals(Graphs.RUNS))
                && (extras.contains(Extra.ONTOLOGY) || !graph.equals(Graphs.ONTOLOGY));
    }

    private static List<Node> subjects(DatasetGraph data, Node graph) {
        TreeSet<String> subjects = new TreeSet<>();
        data.find(graph, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> subjects.add(quad.getSubject().getURI()));
        return nodes(subjects);
    }

    private static List<ExportFormat.Statement> triples(DatasetGraph data, Node graph, Node subject) {
        List<ExportFormat.Statement> triples = new ArrayList<>();
        data.find(graph, subject, Node.ANY, Node.ANY)
                .forEachRemaining(
                        quad -> triples.add(new ExportFormat.Statement(quad.getPredicate(), quad.getObject())));
        Collections.sort(triples);
        return triples;
    }

    private static List<Node> nodes(Set<String> iris) {
        return iris.stream().map(NodeFactory::createURI).toList();
    }

    private static void print(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
