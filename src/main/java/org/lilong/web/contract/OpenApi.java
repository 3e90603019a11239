package org.lilong.web.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** The description of the API as OpenAPI 3.1 has it, made of the routes' own declarations. */
public final class OpenApi {
    static final String PROBLEM = "application/problem+json";
    private static final Map<String, String> REFUSALS = Map.of(
            "400", "The address or its percent-encoding cannot be read.",
            "406", "None of the media types asked for can be given.",
            "422", "A parameter is unknown, missing or of the wrong kind; the problem names it.",
            "429", "This client has too many questions under way; Retry-After says when to ask again.",
            "503", "The answer took longer than one question may take, or the server is busy.");

    private OpenApi() {}

    /**
     * Describes routes.
     *
     * @param version of the program
     * @param standard routes beside our own
     * @param schemas that the answers of the routes refer to
     */
    public static ObjectNode describe(
            String version, List<Operation> operations, List<StandardRoute> standard, Schemas schemas) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Lilong")
                .put("version", version)
                .put(
                        "description",
                        "People, posts, bodies, neighbourhoods and events of community newspapers, and the sentence behind each statement.")
                .putObject("license")
                .put("name", "GPL-3.0-or-later")
                .put("identifier", "GPL-3.0-or-later");
        document.putArray("servers").addObject().put("url", "/");
        ObjectNode paths = document.putObject("paths");
        for (Operation operation : operations) {
            ObjectNode get = told(operation);
            responses(operation, get.putObject("responses"));
            paths.withObjectProperty(operation.path()).set("get", get);
        }
        for (StandardRoute route : standard) {
            paths.withObjectProperty(route.operation().path())
                    .set(route.method(), route.described(told(route.operation())));
        }
        ObjectNode components = document.putObject("components").putObject("schemas");
        schemas.named().forEach(components::set);
        return document;
    }

    private static ObjectNode told(Operation operation) {
        ObjectNode get = JsonNodeFactory.instance.objectNode();
        get.put("operationId", operation.id()).put("summary", operation.summary());
        get.put("description", operation.description());
        get.putArray("tags").add(operation.tag());
        operation.inputs().forEach(input -> get.withArrayProperty("parameters").add(parameter(input)));
        return get;
    }

    private static ObjectNode parameter(Input input) {
        ObjectNode parameter = JsonNodeFactory.instance.objectNode();
        parameter.put("name", input.name());
        parameter.put("in", input.place() == Input.Place.PATH ? "path" : "query");
        parameter.put("required", input.required()).put("description", input.description());
        ObjectNode schema = input.schema();
        parameter.set("schema", schema);
        example(parameter, schema.path("type").asText(), input.example());
        return parameter;
    }

    private static void example(ObjectNode parameter, String type, String example) {
        switch (type) {
            case "integer" -> parameter.put("example", Long.parseLong(example));
            case "boolean" -> parameter.put("example", Boolean.parseBoolean(example));
            case "array" -> parameter.putArray("example").add(example);
            default -> parameter.put("example", example);
        }
    }

    private static void responses(Operation operation, ObjectNode responses) {
        ObjectNode found = operation.redirects()
                ? responses.putObject("303").put("description", "Where to find it in the form asked for.")
                : responses.putObject("200").put("description", "What was asked for.");
        for (Medium medium : operation.media()) {
            boolean json = medium == Medium.JSON || medium == Medium.JSON_LD;
            found.withObjectProperty("content")
                    .putObject(medium.type())
                    .set("schema", json ? operation.answer() : StandardRoute.text());
        }
        responses
                .putObject("304")
                .put("description", "Nothing has changed since the answer whose ETag was sent as If-None-Match.");
        REFUSALS.forEach((status, why) -> problem(responses, status, why));
        if (operation.inputs().stream().anyMatch(input -> input.place() == Input.Place.PATH)) {
            responses.putObject("301").put("description", "It is known under another address now.");
            problem(responses, "404", "There is no such thing.");
            problem(responses, "410", "There was such a thing; it was taken out.");
        }
    }

    private static void problem(ObjectNode responses, String status, String why) {
        responses
                .putObject(status)
                .put("description", why)
                .putObject("content")
                .putObject(PROBLEM)
                .putObject("schema")
                .put("$ref", "#/components/schemas/ProblemDocument");
    }
}
