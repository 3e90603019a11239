package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lilong.query.Catalogue;
import org.lilong.query.Community;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HostileQueriesTest {
    private static final Duration LIMIT = Duration.ofMillis(300);
    private static final DatasetGraph GRAPH = Community.load();
    private static final Server SERVER =
            Server.start(new Settings("127.0.0.1", 0, LIMIT), GRAPH, () -> "test-1", Catalogue.load());
    private static final Asking ASKING = new Asking(SERVER);

    private static final String LIGHT = "SELECT * { ?p a foaf:Person } LIMIT 3";

    @AfterAll
    static void stop() {
        SERVER.close();
        GRAPH.close();
    }

    static List<Path> hostile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/sparql/hostile"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void endsEachWithAReason(Path file) throws Exception {
        long began = System.nanoTime();

        HttpResponse<String> answer = ASKING.ask(Files.readString(file));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Asking.type(answer)).isEqualTo("application/problem+json");
        assertThat(Asking.json(answer).path("detail").asText()).contains("stopped");
        // the thread that evaluates is the one that answers: none is left behind
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LIMIT.plusSeconds(5));
    }

    @Test
    void answersRegularExpressionsThatExplodeElsewhere() throws Exception {
        String explodes =
                "ASK { ?p a foaf:Person BIND(CONCAT(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", STR(?p)) AS ?s)"
                        + " FILTER REGEX(?s, \"^(a+)+$\") FILTER(REPLACE(?s, \"^(a|aa)+$\", \"b\") = \"b\") }";

        HttpResponse<String> answer = ASKING.ask(explodes);

        assertThat(Asking.json(answer).path("boolean").asText()).isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"((a{1,99}){1,99}){1,99}", "(?=a)b", "(a)\\\\1"})
    void refusesRegularExpressionsThatItCannotBound(String pattern) throws Exception {
        HttpResponse<String> answer = ASKING.ask("ASK { ?s ?p ?o FILTER REGEX(STR(?o), \"" + pattern + "\") }");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(Asking.json(answer).path("detail").asText()).contains("regular expression");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?s { ?s ?p ?o } ORDER BY REGEX(STR(?o), '(?=a)')",
                "SELECT (MAX(REPLACE(STR(?o), '(?=a)', 'b')) AS ?m) { ?s ?p ?o }",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (REGEX(STR(?o), '(?=a)') AS ?g)",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(REGEX(STR(?s), '(?=a)'))",
                "SELECT (REGEX(STR(?o), '(?=a)') AS ?x) { ?s ?p ?o }",
                "ASK { ?s ?p ?o OPTIONAL { ?o ?q ?r FILTER REGEX(STR(?r), '(?=a)') } }",
                "ASK { ?s ?p ?o MINUS { ?s ?q ?r FILTER NOT EXISTS { ?r ?t ?u FILTER REGEX(STR(?r), '(?=a)') } } }",
                "ASK { { SELECT * { ?s ?p ?o BIND(REPLACE(STR(?o), '(?=a)', '') AS ?x) } } }"
            })
    void boundsRegularExpressionsWhereverTheyStand(String query) throws Exception {
        assertThat(ASKING.ask(query).body()).contains("regular expression");
    }

    /** One that makes rows of what it reads, one that makes them of nothing read, and one that reads and makes none. */
    @ParameterizedTest
    @ValueSource(strings = {"cross-product-count", "values-nested", "no-row-ever"})
    void answersLightQueriesAndHealthWhileHostileOnesRun(String hostile) throws Exception {
        String slow = Files.readString(Path.of("src/test/resources/sparql/hostile", hostile + ".rq"));
        // longer than a light query waits on a machine that does other things too
        Server server = Server.start(
                new Settings("127.0.0.1", 0, Duration.ofSeconds(4)), GRAPH, () -> "test-1", Catalogue.load());
        Asking asking = new Asking(server);
        ExecutorService others = Executors.newFixedThreadPool(12);
        AtomicBoolean enough = new AtomicBoolean();
        try {
            for (int i = 0; i < 12; i++) {
                others.submit(() -> {
                    while (!enough.get()) {
                        asking.ask(slow);
                    }
                    return true;
                });
            }
            for (int i = 0; i < 20; i++) {
                assertThat(asking.ask(LIGHT).statusCode()).isEqualTo(200);
                assertThat(asking.get("/health/ready").statusCode()).isEqualTo(200);
            }
        } finally {
            enough.set(true);
            others.shutdown();
            assertThat(others.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
            server.close();
        }
    }
}
