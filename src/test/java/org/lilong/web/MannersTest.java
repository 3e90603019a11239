package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lilong.query.Catalogue;
import org.lilong.query.Community;

/** What users meet of HTTP on every route alike. */
final class MannersTest {
    private static final DatasetGraph GRAPH = Community.load();
    private static final Server SERVER = Server.start(Settings.local(0), GRAPH, () -> "test-1", Catalogue.load());
    private static final Caller CALLER = new Caller(SERVER);
    private static final Asking ASKING = new Asking(SERVER);

    @AfterAll
    static void stop() {
        SERVER.close();
        GRAPH.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/people",
                "/api/v1/queries/absences/results",
                "/sparql?query=ASK%20%7B%7D",
                "/graphs?default",
                "/.well-known/void",
                "/metrics",
                "/health",
                "/openapi.json"
            })
    void answersHeadAsGetWithoutTheBody(String path) throws Exception {
        HttpResponse<String> head =
                ASKING.send(ASKING.request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(Asking.type(head)).isEqualTo(Asking.type(ASKING.get(path)));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/people, 'GET, HEAD, OPTIONS'",
        "/sparql, 'GET, HEAD, POST, OPTIONS'",
        "/graphs, 'GET, HEAD, OPTIONS'",
        "/health/live, 'GET, HEAD, OPTIONS'"
    })
    void saysWhichMethodsThereAre(String path, String methods) throws Exception {
        HttpResponse<String> options =
                ASKING.send(ASKING.request(path).method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Allow")).hasValue(methods);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/concepts",
                "/api/v1/queries/weak-claims/results?percent=100",
                "/sparql?query=SELECT%20*%20%7B?s%20?p%20?o%7D",
                "/graphs?default",
                "/.well-known/sparql-examples",
                "/openapi.json",
                "/explorer/start.js"
            })
    void compressesAndSaysThatItMay(String path) throws Exception {
        HttpResponse<String> answer = CALLER.get(path, "Accept-Encoding", "gzip");

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(String.join(",", answer.headers().allValues("Vary"))).contains("Accept-Encoding");
    }

    @Test
    void knowsItsAnswerAgainHoweverItWasCompressed() throws Exception {
        String tag = CALLER.get("/api/v1/people", "Accept-Encoding", "gzip")
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        assertThat(tag).startsWith("W/\"");
        for (String known : List.of(tag, tag.substring(2), "\"other\", " + tag, "*")) {
            assertThat(CALLER.get("/api/v1/people", "If-None-Match", known).statusCode())
                    .as(known)
                    .isEqualTo(304);
        }
        assertThat(CALLER.get("/api/v1/people?limit=3", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/people?limit=3",
                "/api/v1/events?limit=2",
                "/api/v1/organisations?limit=2",
                "/api/v1/neighbourhoods?limit=1",
                "/api/v1/posts?limit=2",
                "/api/v1/articles?limit=2",
                "/api/v1/pages?limit=1",
                "/api/v1/queries/person-posts/results?limit=1&person=%E6%B2%88%E7%A0%9A%E7%A7%8B",
                "/api/v1/search?limit=3&q=%E6%9F%B3%E5%9B%AD"
            })
    void leadsThroughAWholeListByItsLinks(String path) throws Exception {
        List<String> seen = new ArrayList<>();
        String next = path;
        int complete = 0;
        while (next != null) {
            HttpResponse<String> answer = CALLER.get(next);
            JsonNode page = Caller.json(answer);
            page.path("data").forEach(one -> seen.add(one.toString()));
            complete += page.at("/meta/complete").asBoolean() ? 1 : 0;
            next = answer.headers().allValues("Link").stream()
                    .filter(link -> link.contains("rel=\"next\""))
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .findFirst()
                    .orElse(null);
        }

        int all = CALLER.json(path.replaceFirst("limit=\\d+", "limit=100"))
                .path("data")
                .size();
        assertThat(seen).doesNotHaveDuplicates().hasSize(all).hasSizeGreaterThan(1);
        assertThat(complete).isEqualTo(1);
    }

    @Test
    void refusesASpanThatEndsBeforeItBegins() throws Exception {
        HttpResponse<String> answer = CALLER.get("/api/v1/events?from=2022-12-01&to=2022-01-01");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Caller.json(answer).path("parameter").asText()).isEqualTo("to");
    }

    @Test
    void saysWhyAQuestionHasNoAnswer() throws Exception {
        String path = "/api/v1/queries/person-posts/results?person=";

        assertThat(CALLER.json(path + "nobody").at("/meta/empty/explanation").asText())
                .contains("Nothing is called 'nobody'");
        assertThat(CALLER.json(path + "shenyanqiu")
                        .at("/meta/empty/explanation")
                        .asText())
                .contains("'沈砚秋'");
        assertThat(CALLER.json(path + Caller.encoded("沈砚秋")).at("/meta").has("empty"))
                .isFalse();
    }

    @Test
    void refusesAForgedCursor() throws Exception {
        for (String cursor : List.of("MTIz", "eHl6H2FiYw", "AAAA")) {
            assertThat(CALLER.get("/api/v1/search?q=a&cursor=" + cursor).statusCode())
                    .isEqualTo(422);
        }
    }
}
