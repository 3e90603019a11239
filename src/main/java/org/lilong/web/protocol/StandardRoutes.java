package org.lilong.web.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lilong.web.answer.Json;
import org.lilong.web.answer.QueryProblem;
import org.lilong.web.contract.Input;
import org.lilong.web.contract.Operation;
import org.lilong.web.contract.Schemas;
import org.lilong.web.contract.StandardRoute;

/** The routes of W3C's standards, as the description of the API shows them. */
public final class StandardRoutes {
    private static final String TAG = "sparql";
    private static final String DESCRIBED =
            "SPARQL 1.1 over the union of all graphs. The prefixes of the ontology need no declaration. Without a query and with an RDF type in"
                    + " Accept, the service describes itself.";
    private static final Map<String, String> REFUSALS = Map.of(
            "400", "The query or the address cannot be read; line and column say where.",
            "403", "An update, SERVICE, or a function that is not offered.",
            "404", "There is no such graph.",
            "406", "None of the media types asked for can be given.",
            "413", "The query is too long.",
            "415", "The query was sent as something else than text in UTF-8 or a form.",
            "422", "A parameter is wrong, or the answer is longer than one answer may be.",
            "429", "This client has too many queries under way; Retry-After says when to ask again.",
            "503", "The query took too long or too much memory, or the server is busy or ending.");
    private static final List<Input> DATASET = List.of(
            Input.iris("default-graph-uri", "Graphs to ask instead of the union of all."),
            Input.iris("named-graph-uri", "Graphs that GRAPH is to reach."));

    private final Schemas schemas;

    private StandardRoutes(Schemas schemas) {
        this.schemas = schemas;
    }

    /** All of them, with the schemas that they refer to. */
    public static List<StandardRoute> of(Schemas schemas) {
        StandardRoutes routes = new StandardRoutes(schemas);
        return List.of(routes.get(), routes.post(), routes.graphs(), routes.numbers(), routes.examples());
    }

    private StandardRoute get() {
        Input query = Input.text("query", SparqlRequest.MOST_BYTES, "The query.");
        List<Input> inputs = Stream.of(List.of(query), DATASET, List.of(format(List.of(AnswerFormat.values()))))
                .flatMap(Collection::stream)
                .toList();
        return route(
                "get", operation("query", SparqlRoutes.PATH, "Answer a query", DESCRIBED, inputs), Map.of(), any());
    }

    private StandardRoute post() {
        ObjectNode form = Json.object().put("type", "object");
        form.putArray("required").add("query");
        for (Input input : Stream.of(List.of(Input.text("query", SparqlRequest.MOST_BYTES, "")), DATASET)
                .flatMap(Collection::stream)
                .toList()) {
            form.withObjectProperty("properties").set(input.name(), input.schema());
        }
        Map<String, ObjectNode> bodies = new HashMap<>();
        bodies.put("application/sparql-query", StandardRoute.text());
        bodies.put("application/x-www-form-urlencoded", form);
        List<Input> inputs = Stream.concat(DATASET.stream(), Stream.of(format(List.of(AnswerFormat.values()))))
                .toList();
        return route(
                "post",
                operation("postQuery", SparqlRoutes.PATH, "Answer a query that is sent", DESCRIBED, inputs),
                bodies,
                any());
    }

    private StandardRoute graphs() {
        List<Input> inputs = List.of(
                Input.iri("graph", "The graph."),
                Input.text("default", "Given without a value: the union of all graphs."),
                format(AnswerFormat.of(true)));
        return route(
                "get",
                operation(
                        "getGraph",
                        GraphRoutes.PATH,
                        "A graph of the store",
                        "The reading half of the SPARQL 1.1 Graph Store Protocol.",
                        inputs),
                Map.of(),
                answers(AnswerFormat.of(true)));
    }

    private StandardRoute numbers() {
        return description(
                "getNumbers", DescriptionRoutes.VOID_PATH, "How much there is of what, by class and property (VoID)");
    }

    private StandardRoute examples() {
        return description(
                "getExamples", DescriptionRoutes.EXAMPLES_PATH, "The catalogue as examples for editors (SHACL)");
    }

    private StandardRoute description(String id, String path, String summary) {
        return route(
                "get",
                operation(id, path, summary, summary, List.of(format(AnswerFormat.of(true)))),
                Map.of(),
                answers(AnswerFormat.of(true)));
    }

    private StandardRoute route(
            String method, Operation operation, Map<String, ObjectNode> bodies, Map<String, ObjectNode> answers) {
        return new StandardRoute(method, operation, bodies, answers, REFUSALS, schemas.of(QueryProblem.class));
    }

    private static Operation operation(String id, String path, String summary, String description, List<Input> inputs) {
        return StandardRoute.operation(id, path, TAG, summary, description, inputs);
    }

    private static Input format(List<AnswerFormat> formats) {
        return Input.key(
                "format",
                formats.stream().map(AnswerFormat::key).toList(),
                "The form of the answer; where it is not given, the Accept header decides.");
    }

    private static Map<String, ObjectNode> any() {
        return answers(List.of(AnswerFormat.values()));
    }

    private static Map<String, ObjectNode> answers(List<AnswerFormat> formats) {
        Map<String, ObjectNode> answers = new LinkedHashMap<>();
        formats.forEach(format ->
                answers.put(format.types().get(0), format == AnswerFormat.JSON ? results() : StandardRoute.text()));
        answers.computeIfPresent(AnswerFormat.JSONLD.types().get(0), (type, schema) -> Json.object());
        return answers;
    }

    /** SPARQL 1.1 Query Results JSON, with the one member of our own. */
    private static ObjectNode results() {
        ObjectNode results = Json.object().put("type", "object").put("additionalProperties", false);
        results.putArray("required").add("head");
        ObjectNode members = results.putObject("properties");
        members.putObject("head").put("type", "object");
        members.putObject("boolean").put("type", "boolean");
        members.putObject("incomplete")
                .put("type", "string")
                .put("description", "Where rows were cut off: which ones these are, and how to get the others.");
        ObjectNode term = Json.object().put("type", "object");
        term.putArray("required").add("type").add("value");
        ObjectNode row = Json.object().put("type", "object");
        row.set("additionalProperties", term);
        members.putObject("results")
                .put("type", "object")
                .putObject("properties")
                .putObject("bindings")
                .put("type", "array")
                .set("items", row);
        return results;
    }
}
