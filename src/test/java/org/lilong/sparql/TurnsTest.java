package org.lilong.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
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

    @Test
    void givesHeavyQueriesNoMoreThanTheirPartOfTheProcessors() throws Exception {
        int part = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        AtomicBoolean enough = new AtomicBoolean();
        try (Turns turns = new Turns(Limits.of(LONG))) {
            List<Thread> heavy = IntStream.range(0, part + 3)
                    .mapToObj(i -> new Thread(() -> spin(turns, enough)))
                    .toList();
            heavy.forEach(Thread::start);
            awaitAllHeavy(turns, part, heavy.size());
            for (int i = 0; i < 50; i++) {
                assertThat(turns.running()).isLessThanOrEqualTo(part);
                Thread.sleep(2);
            }
            enough.set(true);
            for (Thread one : heavy) {
                one.join();
            }
        }
    }

    /** Fails where it never comes to that, which is when light and heavy queries have the same places. */
    private static void awaitAllHeavy(Turns turns, int part, int all) throws InterruptedException {
        for (int i = 0; i < 3000; i++) {
            if (turns.running() <= part && turns.running() + turns.waiting() >= all - 1) {
                return;
            }
            Thread.sleep(10);
        }
        throw new AssertionError("heavy queries run at " + turns.running() + " places of " + part);
    }

    private static void spin(Turns turns, AtomicBoolean enough) {
        try (Evaluation evaluation = turns.begin("somebody")) {
            while (!enough.get()) {
                evaluation.tick();
            }
        }
    }

    @Test
    void keepsItsTurnBesideAClientThatReadsAndGivesItBesideOneThatDoesNot() throws Exception {
        try (Turns turns = new Turns(Limits.of(LONG));
                Evaluation evaluation = turns.begin("somebody")) {
            evaluation.aside(() -> assertThat(turns.running()).isEqualTo(1));
            evaluation.aside(() -> awaitRunning(turns, 0));

            assertThat(turns.running()).isEqualTo(1);
        }
    }

    private static void awaitRunning(Turns turns, int running) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (turns.running() != running) {
            assertThat(System.nanoTime()).as("still running").isLessThan(end);
            Thread.onSpinWait();
        }
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
