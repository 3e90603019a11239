package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lilong.query.Catalogue;
import org.lilong.query.Community;

/** Holds every route against the description of the API, and the description against the routes. */
class DescriptionTest {
    private static final DatasetGraph GRAPH = Community.load();
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Server SERVER = Server.start(Settings.local(0), GRAPH, () -> "test-1", CATALOGUE);
    private static final Caller CALLER = new Caller(SERVER);
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    @AfterAll
    static void stop() {
        SERVER.close();
        GRAPH.close();
    }

    @Test
    void answersOfAllRoutesAreAsDescribed() throws Exception {
        JsonNode description = CALLER.json("/openapi.json");
        int held = 0;
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            JsonNode media = path.getValue().at("/get/responses/200/content");
            for (Map.Entry<String, JsonNode> medium : media.properties()) {
                String address = address(path.getKey(), medium.getKey());
                String type = medium.getKey();
                if (type.endsWith("json")
                        && !type.contains("nd")
                        && !path.getKey().startsWith("/data/")) {
                    hold(address, type, medium.getValue().path("schema"), description);
                } else {
                    told(address, type);
                }
                held++;
            }
        }
        assertThat(held).isGreaterThan(250);
    }

    /** Other forms than JSON: there, of their type, and, if they are downloads, with a last line that says whether they are complete. */
    private static void told(String address, String type) throws Exception {
        HttpResponse<String> answer = CALLER.get(address, "Accept", type);
        assertThat(answer.statusCode())
                .as(address + " as " + type + ": " + answer.body())
                .isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        String last = answer.body().lines().reduce((one, other) -> other).orElse("");
        if (type.contains("ndjson")) {
            assertThat(last).as(address).startsWith("{\"meta\":{\"complete\":");
        } else if (type.equals("text/csv") && address.startsWith("/api/")) {
            assertThat(last).as(address).matches("\"?# (in)?complete.*");
        }
    }

    private static void hold(String address, String type, JsonNode schema, JsonNode description) throws Exception {
        HttpResponse<String> answer = CALLER.get(address, "Accept", type);
        assertThat(answer.statusCode()).as(address + ": " + answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(schema(schema, description).validate(answer.body(), InputFormat.JSON))
                .as(address)
                .isEmpty();
    }

    private static JsonSchema schema(JsonNode schema, JsonNode description) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", description.path("components"));
        return SCHEMAS.getSchema(whole);
    }

    @Test
    void anAnswerWithAnythingMoreOrLessWouldBeNoticed() throws Exception {
        JsonNode description = CALLER.json("/openapi.json");
        JsonNode schema = description.at("/paths/~1api~1v1~1people/get/responses/200/content/application~1json/schema");
        String answer = CALLER.get("/api/v1/people").body();

        assertThat(schema(schema, description)
                        .validate(answer.replaceFirst("\"aliases\"", "\"aliasses\""), InputFormat.JSON))
                .hasSize(2);
    }

    @Test
    void everyParameterHasADescriptionAndAnExampleThatItTakes() throws Exception {
        JsonNode description = CALLER.json("/openapi.json");
        List<JsonNode> parameters = new ArrayList<>();
        description
                .path("paths")
                .forEach(path ->
                        path.forEach(operation -> operation.path("parameters").forEach(parameters::add)));

        assertThat(parameters).hasSizeGreaterThan(100).allSatisfy(parameter -> {
            assertThat(parameter.path("description").asText()).isNotBlank();
            assertThat(parameter.has("example")).isTrue();
            assertThat(schema(parameter.path("schema"), description)
                            .validate(parameter.path("example").toString(), InputFormat.JSON))
                    .isEmpty();
        });
    }

    @Test
    void problemsAreAsDescribed() throws Exception {
        JsonNode description = CALLER.json("/openapi.json");
        JsonNode schema = description.at("/components/schemas/ProblemDocument");

        for (String path :
                List.of("/api/v1/people?limit=0", "/api/v1/people/none", "/nowhere", "/api/v1/people?q=%FF")) {
            assertThat(schema(schema, description).validate(CALLER.get(path).body(), InputFormat.JSON))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void problemsOfQueriesAreAsDescribed() throws Exception {
        JsonNode description = CALLER.json("/openapi.json");
        JsonNode schema = description.at("/components/schemas/QueryProblem");

        for (String path : List.of(
                "/sparql",
                "/sparql?query=nonsense",
                "/sparql?query=ASK%20%7B%7D&format=odd",
                "/graphs",
                "/graphs?graph=urn:none")) {
            HttpResponse<String> answer = CALLER.get(path);
            assertThat(description
                            .at("/paths/~1" + path.substring(1).replaceFirst("[?].*", "") + "/get/responses")
                            .has(Integer.toString(answer.statusCode())))
                    .as(path)
                    .isTrue();
            assertThat(schema(schema, description).validate(answer.body(), InputFormat.JSON))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void everyRouteIsDescribedAndEveryDescribedRouteIsThere() throws Exception {
        Set<String> described = new TreeSet<>();
        CALLER.json("/openapi.json").path("paths").fieldNames().forEachRemaining(described::add);
        Set<String> there = new TreeSet<>(SERVER.paths());

        assertThat(there).containsExactlyElementsOf(described);
        assertThat(described).hasSizeGreaterThan(70);
    }

    @Test
    void theDescriptionIsOpenApi() throws Exception {
        JsonNode description = CALLER.json("/openapi.json");
        List<String> ids = new ArrayList<>();
        description
                .path("paths")
                .forEach(path -> ids.add(path.at("/get/operationId").asText()));

        assertThat(description.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
        assertThat(CALLER.get("/docs/").body()).contains("swagger-ui-bundle.js").doesNotContain("https://");
        assertThat(CALLER.get("/docs/ui/swagger-ui-bundle.js").statusCode()).isEqualTo(200);
        assertThat(CALLER.get("/docs/ui/swagger-ui.css").statusCode()).isEqualTo(200);
        assertThat(CALLER.get("/docs/show.js").statusCode()).isEqualTo(200);
    }

    /** An address of the route that has something to say about the community. */
    private static String address(String path, String type) throws Exception {
        if (path.equals("/sparql")) {
            boolean rows =
                    type.contains("results") || type.equals("text/csv") || type.equals("text/tab-separated-values");
            return path + "?query="
                    + Caller.encoded(
                            rows
                                    ? "SELECT * { ?a a ?c OPTIONAL { ?a skos:prefLabel ?name } } LIMIT 9"
                                    : "DESCRIBE ?a { ?a a foaf:Person }");
        }
        if (path.equals("/graphs")) {
            return path + "?default";
        }
        if (path.matches("/(health|metrics|[.]well-known).*")) {
            return path;
        }
        if (path.equals("/data/{type}/{id}")) {
            return "/data/person/"
                    + CALLER.json("/api/v1/people").at("/data/0/id").asText();
        }
        if (path.startsWith("/api/v1/queries/") && path.endsWith("/results")) {
            StringBuilder query = new StringBuilder(path + "?limit=50");
            Community.parameters(CATALOGUE.find(path.split("/")[4]).orElseThrow())
                    .forEach((name, value) -> query.append("&" + name + "=" + Caller.encoded(value)));
            return query.toString();
        }
        if (!path.contains("{id}")) {
            if (path.endsWith("/search") || path.endsWith("/suggest")) {
                return path + "?q=" + Caller.encoded(Community.name("person"));
            }
            return path.equals("/openapi.json")
                            || path.startsWith("/context")
                            || path.endsWith("counts")
                            || path.endsWith("concepts")
                            || path.endsWith("queries")
                    ? path
                    : path.endsWith("network") ? path : path + "?facets=true&limit=3";
        }
        if (path.contains("/why/")) {
            return "/api/v1/why/person/wqna4eavgizhyxr6";
        }
        if (path.contains("/evidence/")) {
            return path.replace("{id}", "A01.0~participation-2");
        }
        String list = path.substring(0, path.indexOf("/{id}"));
        String key = list.endsWith("people") ? "?q=" + Caller.encoded(Community.name("person")) : "";
        return path.replace("{id}", CALLER.json(list + key).at("/data/0/id").asText());
    }
}
