package org.lilong.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** What property paths read: they go through all that is found in loops of their own, which only the graph can end. */
final class SteppedGraphTest {
    private static final Node NODE = NodeFactory.createURI("https://example.org/node");

    @Test
    void endsBetweenAnyTwoTriples() {
        try (Turns turns = new Turns(Limits.of(Duration.ofSeconds(30)));
                Evaluation evaluation = turns.begin("somebody")) {
            Iterator<Triple> found = new SteppedGraph(graph(), evaluation).find(NODE, NODE, Node.ANY);
            assertThat(found.next()).isNotNull();

            evaluation.stop(new Stopped(Stopped.Reason.TIME, "enough"));

            assertThatThrownBy(found::next).isInstanceOf(Stopped.class);
        }
    }

    @Test
    void endsBeforeItLooksForAnother() {
        try (Turns turns = new Turns(Limits.of(Duration.ofSeconds(30)));
                Evaluation evaluation = turns.begin("somebody")) {
            SteppedGraph graph = new SteppedGraph(graph(), evaluation);
            evaluation.stop(new Stopped(Stopped.Reason.TIME, "enough"));

            assertThatThrownBy(() -> graph.find(NODE, NODE, NODE)).isInstanceOf(Stopped.class);
            assertThatThrownBy(() -> graph.contains(NODE, NODE, NODE)).isInstanceOf(Stopped.class);
        }
    }

    private static Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < 3; i++) {
            graph.add(NODE, NODE, NodeFactory.createLiteralString("value " + i));
        }
        return graph;
    }
}
