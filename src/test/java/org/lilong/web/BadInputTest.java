package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lilong.query.Catalogue;
import org.lilong.query.Community;

/** Requests that no client should send, over a bare socket so that no library mends them: always an answer, never a fault of ours. */
class BadInputTest {
    private static final int REQUESTS = 3_000;
    private static final DatasetGraph GRAPH = Community.load();
    private static final Server SERVER = Server.start(Settings.local(0), GRAPH, () -> "test-1", Catalogue.load());
    private static final List<String> VALUES = List.of(
            "",
            "a",
            "0",
            "-1",
            "1",
            "99999999999999999999",
            "1e9",
            "NaN",
            "true",
            "null",
            "undefined",
            "2020-02-30",
            "2020-01-31",
            "0000-00-00",
            "+2020-01-01",
            "%00",
            "%01",
            "%FF",
            "%C0%AF",
            "%ED%A0%80",
            "%F4%90%80%80",
            "%",
            "%z1",
            "%2",
            "%25",
            "..%2f..%2fetc%2fpasswd",
            "../../etc/passwd",
            "..;/",
            ";a=b",
            "'",
            "%22",
            "%22%7D",
            "%3Cscript%3E",
            "%7B%7D",
            "%5C",
            "%5B",
            "%3E%20%7D%20%3Fs%20%3Fp%20%3Fo",
            "http://a/%3E",
            "urn:x",
            "http:",
            "%F0%9F%8F%AE",
            "%E6%B2%88",
            "%E2%80%AE",
            "A".repeat(299),
            "%E6%B2%88".repeat(200),
            "(a+)+$",
            "*",
            "|",
            "meeting",
            "host",
            "current",
            "json",
            "csv",
            "ndjson",
            "xml",
            "jsonld",
            "graphml",
            "table",
            "a&a=b",
            "a#b",
            "WyJ4Il0",
            "AAAA",
            "____",
            "-",
            "$%7Bjndi:ldap://127.0.0.1/a%7D",
            "%0d%0aX-Injected:%201");
    private static final List<String> ACCEPTS = List.of(
            "*/*",
            "",
            "application/json",
            "text/html",
            "image/png",
            ";;;",
            "a/b;q=x",
            "*/*;q=0",
            "application/*;q=0.5",
            "text/csv",
            "application/x-ndjson",
            "a".repeat(2000),
            "application/json;q=1.0000001",
            ",,,,",
            "/",
            "*/json");
    private static final List<String> METHODS = List.of(
            "GET", "GET", "GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "QUERY",
            "FOO");

    @AfterAll
    static void stop() {
        SERVER.close();
        GRAPH.close();
    }

    private record Answer(int status, String head, String body) {}

    private record Route(String path, List<String> parameters) {}

    @Test
    void answersWhateverIsSentWithoutAFault() throws Exception {
        List<Route> routes = routes();
        long seed = 20261121;
        Random chance = new Random(seed);
        int refused = 0;
        for (int i = 0; i < REQUESTS; i++) {
            String method = pick(METHODS, chance);
            String target = target(pick(routes, chance), chance);
            String accept = pick(ACCEPTS, chance);
            Answer answer = send(method, target, "Accept: " + accept + "\r\n");

            String what = "request " + i + " of seed " + seed + ": " + method + " " + target + ", Accept " + accept
                    + " gave " + answer;
            assertThat(answer.status()).as(what).isBetween(200, 499);
            assertThat(answer.head()).as(what).doesNotContainIgnoringCase("X-Injected");
            if (answer.status() >= 400) {
                refused++;
                assertThat(answer.head()).as(what).contains("application/problem+json");
                if (!method.equals("HEAD")) {
                    JsonNode problem = parsed(answer, what);
                    assertThat(problem.path("status").asInt()).as(what).isEqualTo(answer.status());
                    assertThat(problem.path("detail").asText())
                            .as(what)
                            .isNotEmpty()
                            .doesNotContain("\tat ");
                }
            }
        }
        assertThat(refused).isBetween(REQUESTS / 3, REQUESTS * 49 / 50);
    }

    private static List<Route> routes() throws IOException, InterruptedException {
        JsonNode paths = new Caller(SERVER).json("/openapi.json").path("paths");
        List<Route> routes = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : paths.properties()) {
            List<String> parameters = new ArrayList<>();
            path.getValue().at("/get/parameters").forEach(parameter -> {
                if (parameter.path("in").asText().equals("query")) {
                    parameters.add(parameter.path("name").asText());
                }
            });
            routes.add(new Route(path.getKey(), parameters));
        }
        return routes;
    }

    private static String target(Route route, Random chance) {
        String path = route.path();
        while (path.contains("{")) {
            int from = path.indexOf('{');
            String value = chance.nextInt(4) == 0 ? "wqna4eavgizhyxr6" : pick(VALUES, chance);
            path = path.substring(0, from)
                    + (chance.nextInt(6) == 0 ? "person" : value)
                    + path.substring(path.indexOf('}') + 1);
        }
        StringBuilder target = new StringBuilder(path);
        int parameters = chance.nextInt(4);
        for (int i = 0; i < parameters; i++) {
            boolean known = !route.parameters().isEmpty() && chance.nextInt(8) > 0;
            target.append(i == 0 ? '?' : '&')
                    .append(known ? pick(route.parameters(), chance) : pick(VALUES, chance))
                    .append(chance.nextInt(15) == 0 ? "" : "=")
                    .append(pick(VALUES, chance));
        }
        return target.toString().replace(" ", "%20");
    }

    private static <T> T pick(List<T> from, Random chance) {
        return from.get(chance.nextInt(from.size()));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/people?q=%FF, 400",
        "/api/v1/people?q=%zz, 400",
        "/api/v1/people/%FF, 400",
        "/api/v1/../../etc/passwd, 404",
        "/api/v1/people/..%2f..%2fsparql, 404",
        "/api/v1/%2e%2e/%2e%2e/etc/passwd, 404",
        "/nowhere, 404",
        "/api/v1/people?cursor=!, 422"
    })
    void saysWhatIsWrongWithAnAddress(String target, int status) throws Exception {
        Answer answer = send("GET", target, "");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(parsed(answer, target).path("detail").asText()).isNotEmpty();
    }

    @Test
    void saysThatAnAddressIsTooLong() throws Exception {
        Answer answer = send("GET", "/api/v1/people?q=" + "a".repeat(70_000), "");

        assertThat(answer.status()).isEqualTo(414);
        assertThat(parsed(answer, "long address").path("detail").asText()).isNotEmpty();
    }

    @Test
    void saysThatHeadersAreTooLarge() throws Exception {
        Answer answer = send("GET", "/api/v1/people", "X: " + "a".repeat(70_000) + "\r\n");

        assertThat(answer.status()).isEqualTo(431);
        assertThat(parsed(answer, "large header").path("status").asInt()).isEqualTo(431);
    }

    @Test
    void namesTheMethodsThatAreAnswered() throws Exception {
        Answer answer = send("DELETE", "/api/v1/people/wqna4eavgizhyxr6", "");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.head()).containsPattern("Allow: .*GET");
    }

    private static JsonNode parsed(Answer answer, String what) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(what + " is no JSON: " + answer, e);
        }
    }

    private static Answer send(String method, String target, String headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", SERVER.port())) {
            socket.setSoTimeout(20_000);
            String request =
                    method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = text.indexOf("\r\n\r\n");
            assertThat(end).as(method + " " + target + " gave " + text).isPositive();
            String head = text.substring(0, end);
            String body = text.substring(end + 4);
            return new Answer(Integer.parseInt(head.split(" ")[1]), head, unchunked(head, body));
        }
    }

    private static String unchunked(String head, String body) {
        if (!head.toLowerCase(java.util.Locale.ROOT).contains("transfer-encoding: chunked")) {
            return body;
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        java.io.ByteArrayOutputStream whole = new java.io.ByteArrayOutputStream();
        int at = 0;
        while (at < bytes.length) {
            int line = at;
            while (bytes[line] != '\r') {
                line++;
            }
            int size = Integer.parseInt(new String(bytes, at, line - at, StandardCharsets.US_ASCII), 16);
            if (size == 0) {
                break;
            }
            whole.write(bytes, line + 2, size);
            at = line + 2 + size + 2;
        }
        return whole.toString(StandardCharsets.UTF_8);
    }
}
