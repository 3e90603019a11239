package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lilong.query.Catalogue;
import org.lilong.query.Community;
import org.lilong.sparql.Limits;

/** Guard rails that only one way of asking meets: each test fails where its own rail is taken away and all others stand. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class GuardRailsTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final DatasetGraph GRAPH = Community.load();
    /** Little memory and much time: what does not end for memory fails. */
    private static final Server SMALL = server(new Limits(LONG, 1_000_000, 1 << 20, 64, 64));
    /** Memory that no estimate reaches: the heap itself is watched. */
    private static final Server LARGE = server(new Limits(LONG.multipliedBy(6), 1_000_000, 1L << 40, 2, 64));

    private static final String CROSS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    /** The longest text that a query may make, in steps. */
    private static final String LONG_TEXTS = "{ BIND('aaaaaaaa' AS ?a0)"
            + IntStream.rangeClosed(1, 5)
                    .mapToObj(i ->
                            " BIND(CONCAT(" + ("?a" + (i - 1) + ", ").repeat(7) + "?a" + (i - 1) + ") AS ?a" + i + ")")
                    .collect(Collectors.joining())
            + " }";

    private static Server server(Limits limits) {
        return Server.start(new Settings("127.0.0.1", 0, limits), GRAPH, () -> "test-1", Catalogue.load());
    }

    @AfterAll
    static void stop() {
        SMALL.close();
        LARGE.close();
        GRAPH.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { { SELECT ?a ?l { ?a ?b ?c . ?d ?e ?f . ?g ?h ?l } LIMIT 100000000 } { SELECT ?a { ?a ?m ?l } LIMIT 100000000 } }",
                "SELECT (COUNT(*) AS ?n) { ?a a foaf:Person OPTIONAL { SELECT ?a ?l { ?a ?e ?f . ?g ?h ?i . ?j ?k ?l } LIMIT 100000000 } }",
                "SELECT (SUM(?n) AS ?all) { { SELECT ?a ?d ?g (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a ?d ?g ?c ?f } }",
                "SELECT ?b (GROUP_CONCAT(CONCAT(STR(?a), STR(?d)); separator='') AS ?all) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?b ?c",
                // many texts, none of them too long by itself, in groups that would fit
                "SELECT ?a ?c (GROUP_CONCAT(CONCAT(STR(?e), STR(?e), STR(?e), STR(?e), STR(?e), STR(?e)); separator='') AS ?all) { ?a ?b ?c . ?a ?d ?e } GROUP BY ?a ?c",
                "SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?f OFFSET 100000000",
                "SELECT DISTINCT ?a ?c ?d ?f ?g ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } OFFSET 100000000",
            })
    void endsEachWayToHoldTooMuch(String query) throws Exception {
        HttpResponse<String> answer = new Asking(SMALL).ask(query);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(Asking.json(answer).path("reason").asText()).isEqualTo("memory");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONCAT(?a5, 'a')",
                "ENCODE_FOR_URI(REPLACE(CONCAT(?a4, ?a4, ?a4, ?a4), 'a', ' '))",
                "REPLACE(?a5, 'a', 'bc')"
            })
    void endsAQueryWhoseTextsGrow(String function) throws Exception {
        HttpResponse<String> answer = new Asking(SMALL).ask("SELECT (STRLEN(" + function + ") AS ?n) " + LONG_TEXTS);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(Asking.json(answer).path("detail").asText()).contains("a text in it grew longer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTAINS(?a5, ?a5)", "STRBEFORE(?a5, ?a5)", "STRAFTER(?a5, ?a5)"})
    void searchesNoLongTextInALongText(String function) throws Exception {
        JsonNode answer = Asking.json(new Asking(SMALL).ask("SELECT (" + function + " AS ?x) " + LONG_TEXTS));

        assertThat(answer.at("/results/bindings")).hasSize(1);
        assertThat(answer.at("/results/bindings/0").has("x")).isFalse();
    }

    @Test
    void multipliesNumbersUpToALength() throws Exception {
        StringBuilder products =
                new StringBuilder("SELECT (BOUND(?n8) AS ?short) (BOUND(?n10) AS ?long) { BIND(9999999999 AS ?n0)");
        for (int i = 1; i <= 10; i++) {
            products.append(" BIND(?n" + (i - 1) + " * ?n" + (i - 1) + " AS ?n" + i + ")");
        }

        JsonNode answer = Asking.json(new Asking(SMALL).ask(products + " }"));

        assertThat(answer.at("/results/bindings/0/short/value").asText()).isEqualTo("true");
        assertThat(answer.at("/results/bindings/0/long/value").asText()).isEqualTo("false");
    }

    @Test
    void endsAQueryThatFillsTheHeapWhateverItsEstimate() throws Exception {
        // rows that are kept, each with a long text of its own: far more than the estimate of a row
        String longer = " BIND(CONCAT(?t, ?t, ?t, ?t, ?t, ?t, ?t, ?t) AS ?u)";
        String fills = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i BIND(CONCAT(STR(?a), STR(?d), STR(?g)) AS ?text0)"
                + longer.replace("?t", "?text0").replace("?u", "?text1")
                + longer.replace("?t", "?text1").replace("?u", "?text2")
                + longer.replace("?t", "?text2").replace("?u", "?text3") + " } ORDER BY ?text3";

        HttpResponse<String> answer = new Asking(LARGE, LONG.multipliedBy(7)).ask(fills);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(Asking.json(answer).path("reason").asText()).isEqualTo("memory");
        assertThat(new Asking(LARGE).get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void turnsAwayWhatIsMoreThanTheServerTakesFromAllClients() {
        Server server = server(new Limits(Duration.ofSeconds(2), 1_000_000, 1L << 30, 2, 64));
        try {
            List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 4)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> ask(new Asking(server), "SELECT (COUNT(*) AS ?n) " + CROSS)))
                    .toList();

            List<HttpResponse<String>> answers =
                    asked.stream().map(CompletableFuture::join).toList();

            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(503);
            assertThat(answers)
                    .filteredOn(answer -> answer.body().contains("The server has 2 queries under way"))
                    .hasSize(2)
                    .allSatisfy(answer -> assertThat(answer.headers().firstValue("Retry-After"))
                            .isPresent());
        } finally {
            server.close();
        }
    }

    private static HttpResponse<String> ask(Asking asking, String query) {
        try {
            return asking.ask(query);
        } catch (IOException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }
}
