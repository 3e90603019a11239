package org.lilong.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lilong.query.Community;
import org.lilong.query.Select;

class TurnsTest {
    private static final DatasetGraph GRAPH = Community.load();
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Select ENDLESS =
            Select.parse("SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a = ?d && ?a != ?d) }");

    @AfterAll
    static void close() {
        GRAPH.close();
    }

    @Test
    void stopsAQueryOfTheProgramsOwnWhereItsEvaluationEnds() {
        stopped(ENDLESS);
    }

    @Test
    void leavesThreadsWithoutAnEvaluationAlone() {
        Turns.shareOut(GRAPH);

        assertThat(Evaluation.current()).isEmpty();
        assertThat(Select.parse("SELECT ?s { ?s ?p ?o } LIMIT 3")
                        .run(GRAPH, Map.of(), LONG)
                        .rows())
                .hasSize(3);
    }

    private static void stopped(Select select) {
        Turns.shareOut(GRAPH);
        try (Turns turns = new Turns(Limits.of(Duration.ofMillis(200)));
                Evaluation evaluation = turns.begin("somebody")) {
            assertThat(Evaluation.current()).contains(evaluation);
            assertThatThrownBy(() -> select.run(GRAPH, Map.<String, Node>of(), LONG))
                    .isInstanceOf(Stopped.class)
                    .hasMessageContaining("0.2 s");
        }
        assertThat(Evaluation.current()).isEmpty();
    }
}
