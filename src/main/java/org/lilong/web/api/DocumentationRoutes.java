package org.lilong.web.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lilong.ontology.Scheme;
import org.lilong.query.Select;
import org.lilong.web.answer.Concept;
import org.lilong.web.answer.Totals;
import org.lilong.web.contract.Medium;
import org.lilong.web.contract.Operation;
import org.lilong.web.lookup.Questions;
import org.lilong.web.lookup.Told;
import org.lilong.web.route.Api;
import org.lilong.web.route.Call;
import org.lilong.web.route.Filter;
import org.lilong.web.route.Operations;

/** How much there is, the description of the API, the page that shows it, and the context that makes its JSON linked data. */
public final class DocumentationRoutes {
    private static final String SWAGGER = "/META-INF/resources/webjars/swagger-ui/5.34.1";
    private final String context = resource("context-v1.jsonld");

    private final Select counts = Questions.read("counts");

    public void register(Api api) {
        api.get(
                new Operations(api, "description")
                        .single(
                                "getCounts",
                                Operations.ROOT + "counts",
                                Totals.class,
                                "How much the store holds",
                                List.of(),
                                List.of(Medium.JSON)),
                call -> call.one(totals(new Told(call.rows(counts, Map.of())))));
        api.get(
                new Operation(
                        "listConcepts",
                        Operations.ROOT + "concepts",
                        "description",
                        "The terms of the vocabulary in both languages",
                        "Roles, types, states: what the JSON of this API calls them, and how to show them.",
                        List.of(),
                        List.of(Medium.JSON),
                        api.schemas().many(api.schemas().of(Concept.class))),
                call -> call.all(concepts()));
        api.get(
                Operations.document(
                        "getDescription",
                        "/openapi.json",
                        "description",
                        "The description of this API (OpenAPI 3.1)",
                        List.of(Medium.JSON)),
                call -> call.text(api.description().toPrettyString()));
        api.get(
                Operations.document(
                        "getContext",
                        Call.CONTEXT,
                        "description",
                        "The JSON-LD context under which the JSON of this API reads as RDF",
                        List.of(Medium.JSON_LD)),
                call -> call.text(context));
    }

    private static List<Concept> concepts() {
        return Stream.of(Scheme.values())
                .flatMap(scheme -> Filter.titles(scheme).entrySet().stream()
                        .map(one -> new Concept(
                                scheme.concept(one.getKey()).getURI(), scheme.key(), one.getKey(), one.getValue())))
                .toList();
    }

    private static Totals totals(Told told) {
        return new Totals(
                told.number("people"),
                told.number("events"),
                told.number("organisations"),
                told.number("neighbourhoods"),
                told.number("posts"),
                told.number("articles"),
                told.number("pages"));
    }

    /** Swagger UI from its WebJar, under a page of ours that shows our description. */
    public static void show(JavalinConfig config) {
        config.staticFiles.add(files -> {
            files.hostedPath = "/docs/ui";
            files.directory = SWAGGER;
            files.location = Location.CLASSPATH;
        });
    }

    private static String resource(String name) {
        try (InputStream file = DocumentationRoutes.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing; build the project again");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
