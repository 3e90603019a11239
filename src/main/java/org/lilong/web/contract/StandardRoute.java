package org.lilong.web.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A route that answers as some standard has it, told for the description only: what it takes, the standard says, and its own code checks.
 *
 * @param method "get" or "post"
 * @param operation what it has in common with our own routes; its media are not used
 * @param bodies schemas of what may be sent, by media type
 * @param answers schemas of what may come back, by media type
 * @param refusals what else may come back, by status
 * @param problem schema of a refusal
 */
public record StandardRoute(
        String method,
        Operation operation,
        Map<String, ObjectNode> bodies,
        Map<String, ObjectNode> answers,
        Map<String, String> refusals,
        ObjectNode problem) {
    public StandardRoute {
        bodies = Map.copyOf(bodies);
        answers = Map.copyOf(answers);
        refusals = Map.copyOf(refusals);
    }

    /** What such a route has in common with our own. */
    public static Operation operation(
            String id, String path, String tag, String summary, String description, List<Input> inputs) {
        return Operation.redirect(id, path, tag, summary, description, inputs);
    }

    ObjectNode described(ObjectNode told) {
        ObjectNode responses = told.putObject("responses");
        ObjectNode found = responses.putObject("200").put("description", "What was asked for.");
        new TreeMap<>(answers).forEach((type, schema) -> content(found, type, schema));
        new TreeMap<>(refusals)
                .forEach((status, why) ->
                        content(responses.putObject(status).put("description", why), OpenApi.PROBLEM, problem));
        if (!bodies.isEmpty()) {
            ObjectNode body = told.putObject("requestBody").put("required", true);
            new TreeMap<>(bodies).forEach((type, schema) -> content(body, type, schema));
        }
        return told;
    }

    private static void content(ObjectNode of, String type, ObjectNode schema) {
        of.withObjectProperty("content").putObject(type).set("schema", schema);
    }

    /** The schema of a text. */
    public static ObjectNode text() {
        return JsonNodeFactory.instance.objectNode().put("type", "string");
    }
}
