package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lilong.query.Catalogue;
import org.lilong.query.Community;
import org.lilong.sparql.Limits;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SparqlLimitsTest {
    private static final int ROWS = 20_000;
    private static final long MEMORY = 1 << 20;
    private static final DatasetGraph GRAPH = Community.load();
    private static final Server SERVER = Server.start(
            new Settings("127.0.0.1", 0, new Limits(Duration.ofSeconds(2), ROWS, MEMORY, 64, 2), "X-Client"),
            GRAPH,
            () -> "test-1",
            Catalogue.load());
    private static final Asking ASKING = new Asking(SERVER);
    private static final Pattern UNDER_WAY = Pattern.compile("(?m)^lilong_sparql_(?:running|waiting) ([0-9.]+)$");
    private static final String CROSS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    /** A query's turn, and its place among those of its client, end shortly after its answer does. */
    @BeforeEach
    void waitsUntilNothingIsUnderWay() throws IOException, InterruptedException {
        waitUntilUnderWay(0);
        Thread.sleep(100);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
        GRAPH.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * " + CROSS + " ORDER BY ?c",
                "SELECT DISTINCT * " + CROSS + " OFFSET 1000000000",
                "SELECT ?a ?l (COUNT(*) AS ?n) " + CROSS + " GROUP BY ?a ?c ?d ?f ?g ?i ?j ?l",
                "SELECT ?x " + CROSS + " GROUP BY (1 AS ?x)",
                "SELECT (COUNT(*) AS ?n) { ?a a foaf:Person MINUS { SELECT * " + CROSS + " } }",
            })
    void endsAQueryThatHoldsTooMuch(String query) throws Exception {
        HttpResponse<String> answer = ASKING.ask(query);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(Asking.json(answer).path("reason").asText()).isEqualTo("memory");
        assertThat(Asking.json(answer).path("detail").asText()).contains("more than 1 MB");
    }

    @Test
    void saysInJsonThatRowsWereCutOff() throws Exception {
        HttpResponse<String> answer = ASKING.ask("SELECT ?a " + CROSS);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Asking.json(answer).at("/results/bindings")).hasSize(ROWS);
        assertThat(Asking.json(answer).path("incomplete").asText()).contains("first " + ROWS + " rows");
    }

    @Test
    void saysNothingOfTheKindOfAWholeAnswer() throws Exception {
        HttpResponse<String> answer = ASKING.ask("SELECT ?a " + CROSS + " LIMIT " + ROWS);

        assertThat(Asking.json(answer).at("/results/bindings")).hasSize(ROWS);
        assertThat(Asking.json(answer).has("incomplete")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "csv", "tsv"})
    void breaksOffALongAnswerThatCannotSaySo(String format) {
        assertThatThrownBy(() -> askAs(format, "SELECT * " + CROSS)).isInstanceOf(IOException.class);
    }

    @Test
    void breaksOffALongGraphToo() {
        assertThatThrownBy(() -> askAs("ntriples", "CONSTRUCT { ?a ?e ?l } " + CROSS))
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesAnAnswerThatIsCutOffBeforeItBegan() throws Exception {
        HttpResponse<String> answer = askAs("csv", "SELECT ('' AS ?x) " + CROSS);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Asking.json(answer).path("detail").asText()).contains("more than " + ROWS);
    }

    @Test
    void breaksOffAnAnswerWhoseTimeRunsOutOnTheWay() {
        String long_ = "SELECT ?a ?b ?c ?d ?e ?f { { SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 15000 } UNION "
                + "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STRLEN(CONCAT(STR(?a), STR(?d), STR(?g), STR(?j))) < 0) } }";

        assertThatThrownBy(() -> ASKING.ask(long_)).isInstanceOf(IOException.class);
    }

    @Test
    void turnsAClientAwayThatHasTooManyUnderWay() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 4)
                .mapToObj(i -> later("SELECT (COUNT(*) AS ?n) " + CROSS))
                .toList();

        List<HttpResponse<String>> answers =
                asked.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(503, 503, 429, 429);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 429).allSatisfy(answer -> {
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(Asking.json(answer).path("detail").asText()).contains("2 queries under way");
        });
        assertThat(ASKING.ask("ASK {}").statusCode()).isEqualTo(200);
    }

    @Test
    void countsCallsOfTheApiWithTheQueriesOfTheirClient() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 2)
                .mapToObj(i -> later("SELECT (COUNT(*) AS ?n) " + CROSS))
                .toList();

        waitUntilUnderWay(2);

        HttpResponse<String> call = ASKING.get("/api/v1/people");

        assertThat(call.statusCode()).as(call.body()).isEqualTo(429);
        assertThat(call.headers().firstValue("Retry-After")).isPresent();
        assertThat(Asking.type(call)).startsWith("application/problem+json");
        assertThat(ASKING.send(ASKING.request("/api/v1/people").header("X-Client", "another"))
                        .statusCode())
                .isEqualTo(200);
        asked.forEach(CompletableFuture::join);
    }

    @Test
    void knowsClientsByTheHeaderThatTheProxyInFrontSets() {
        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> send(ASKING.query("SELECT (COUNT(*) AS ?n) " + CROSS)
                        .header("X-Client", "invented, client-" + i % 2))))
                .toList();

        assertThat(asked.stream().map(CompletableFuture::join))
                .extracting(HttpResponse::statusCode)
                .containsOnly(503);
    }

    private static void waitUntilUnderWay(int queries) throws IOException, InterruptedException {
        while (underWay(ASKING.get("/metrics").body()) != queries) {
            Thread.sleep(20);
        }
    }

    private static double underWay(String metrics) {
        return UNDER_WAY
                .matcher(metrics)
                .results()
                .mapToDouble(gauge -> Double.parseDouble(gauge.group(1)))
                .sum();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return ASKING.send(request);
        } catch (IOException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    private static CompletableFuture<HttpResponse<String>> later(String query) {
        return CompletableFuture.supplyAsync(() -> send(ASKING.query(query)));
    }

    private static HttpResponse<String> askAs(String format, String query) throws IOException, InterruptedException {
        return ASKING.send(ASKING.request("/sparql?format=" + format + "&query=" + Asking.encoded(query)));
    }
}
