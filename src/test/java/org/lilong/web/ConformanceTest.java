package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import org.apache.jena.sparql.core.DatasetGraph;
import org.lilong.query.Catalogue;
import org.lilong.query.Community;

/**
 * Asks every route of the description with values that its schemas allow and with others, and holds the answers against the description: status,
 * media type and body. What fails is made smaller before it is shown.
 */
class ConformanceTest {
    private static final DatasetGraph GRAPH = Community.load();
    private static final Server SERVER = Server.start(Settings.local(0), GRAPH, () -> "test-1", Catalogue.load());
    private static final Caller CALLER = new Caller(SERVER);

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    // of each instance: while the class itself is being made, the server cannot call into it
    private final JsonNode description = get("/openapi.json");

    private record Request(String path, Map<String, String> parameters, String accept) {
        String target() {
            StringBuilder target = new StringBuilder(path);
            parameters.forEach((name, value) -> target.append(target.indexOf("?") < 0 ? '?' : '&')
                    .append(Caller.encoded(name))
                    .append('=')
                    .append(Caller.encoded(value)));
            return target.toString();
        }
    }

    private record Asked(String route, Request request) {}

    @AfterContainer
    static void stop() {
        SERVER.close();
        GRAPH.close();
    }

    private static JsonNode get(String path) {
        try {
            return CALLER.json(path);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Property(tries = 2000, seed = "20261121", edgeCases = EdgeCasesMode.NONE)
    void everyAnswerIsAsDescribed(@ForAll("requests") Asked asked) throws Exception {
        HttpResponse<String> answer =
                CALLER.get(asked.request().target(), "Accept", asked.request().accept());
        String status = Integer.toString(answer.statusCode());
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        Statistics.label("status").collect(answer.statusCode()).coverage(checker -> List.of(200, 404, 406, 422)
                .forEach(one -> checker.check(one).percentage(share -> share > 2)));
        JsonNode told = description.path("paths").path(asked.route()).at("/get/responses/" + status);

        assertThat(told.isMissingNode())
                .as("%s: undescribed status %s: %s", asked.request().target(), status, answer.body())
                .isFalse();
        if (told.has("content")) {
            assertThat(told.path("content").has(type))
                    .as("%s: undescribed type %s", asked.request().target(), type)
                    .isTrue();
            if (type.endsWith("json") && !type.contains("nd")) {
                ObjectNode schema =
                        told.path("content").path(type).path("schema").deepCopy();
                schema.set("components", description.path("components"));
                assertThat(SCHEMAS.getSchema(schema).validate(answer.body(), InputFormat.JSON))
                        .as(asked.request().target())
                        .isEmpty();
            }
        }
    }

    @Provide
    Arbitrary<Asked> requests() {
        List<String> routes = new ArrayList<>();
        description.path("paths").fieldNames().forEachRemaining(routes::add);
        return Arbitraries.of(routes).flatMap(this::request);
    }

    private Arbitrary<Asked> request(String route) {
        JsonNode get = description.path("paths").path(route).path("get");
        List<Arbitrary<Map.Entry<String, String>>> given = new ArrayList<>();
        List<String> types = new ArrayList<>(List.of("*/*", "image/png"));
        get.at("/responses/200/content").fieldNames().forEachRemaining(types::add);
        String path = route;
        for (JsonNode parameter : get.path("parameters")) {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path")) {
                path = path.replace("{" + name + "}", name.equals("type") ? "person" : "{" + name + "}");
                continue;
            }
            Arbitrary<String> value = Arbitraries.frequencyOf(
                    Tuple.of(9, allowed(parameter.path("schema"))),
                    Tuple.of(1, Arbitraries.strings().ofMaxLength(20)));
            int often = parameter.path("required").asBoolean() ? 9 : name.equals("cursor") ? 1 : 2;
            given.add(Arbitraries.frequencyOf(
                    Tuple.of(often, value.map(text -> Map.entry(name, text))),
                    Tuple.of(10 - often, Arbitraries.just(Map.entry("", "")))));
        }
        return Combinators.combine(
                        ids(path), Combinators.combine(given).as(ConformanceTest::parameters), Arbitraries.of(types))
                .as((full, parameters, accept) -> new Asked(route, new Request(full, parameters, accept)));
    }

    private static Map<String, String> parameters(List<Map.Entry<String, String>> entries) {
        Map<String, String> parameters = new LinkedHashMap<>();
        entries.forEach(entry -> parameters.put(entry.getKey(), entry.getValue()));
        parameters.remove("");
        return parameters;
    }

    /** Addresses of the list before the id, or things that may not be there. */
    private Arbitrary<String> ids(String path) {
        if (!path.contains("{id}")) {
            return Arbitraries.just(path);
        }
        List<String> ids =
                new ArrayList<>(List.of("none", "absences", "A01.0", "A01.0~participation-2", "wqna4eavgizhyxr6"));
        String list = path.substring(0, path.indexOf("/{id}"));
        if (list.startsWith("/api/v1/") && description.path("paths").has(list)) {
            get(list).path("data").forEach(one -> ids.add(one.path("id").asText()));
        }
        return Arbitraries.of(ids).map(id -> path.replace("{id}", id));
    }

    /** Values that a schema allows. */
    private static Arbitrary<String> allowed(JsonNode schema) {
        if (schema.has("enum")) {
            List<String> values = new ArrayList<>();
            schema.path("enum").forEach(value -> values.add(value.asText()));
            return Arbitraries.of(values);
        }
        return switch (schema.path("type").asText()) {
            case "integer" ->
                Arbitraries.longs()
                        .between(
                                schema.path("minimum").asLong(),
                                schema.path("maximum").asLong())
                        .map(String::valueOf);
            case "boolean" -> Arbitraries.of("true", "false");
            default -> text(schema);
        };
    }

    private static Arbitrary<String> text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date" -> Arbitraries.of("2019-12-31", "2020-01-08", "2020-02-29", "2021-06-30");
            case "uri" -> Arbitraries.of("https://w3id.org/lilong/id/article/A01.0", "urn:x", "http://a/b#c");
            default ->
                Arbitraries.frequencyOf(
                        Tuple.of(
                                2,
                                Arbitraries.of(
                                        "沈砚秋",
                                        "shen",
                                        "柳园街道党工委",
                                        "书记",
                                        "ASK {}",
                                        "SELECT * { ?s a ?c } LIMIT 2",
                                        "杏花")),
                        Tuple.of(
                                1,
                                Arbitraries.strings()
                                        .alpha()
                                        .ofMinLength(1)
                                        .ofMaxLength(Math.min(
                                                60, schema.path("maxLength").asInt(60)))));
        };
    }
}
