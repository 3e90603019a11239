package org.lilong.web.route;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lilong.sparql.Evaluation;
import org.lilong.sparql.Turns;
import org.lilong.web.answer.Meta;
import org.lilong.web.answer.Page;
import org.lilong.web.answer.ProblemDocument;
import org.lilong.web.contract.Accepted;
import org.lilong.web.contract.Medium;
import org.lilong.web.contract.OpenApi;
import org.lilong.web.contract.Operation;
import org.lilong.web.contract.Schemas;
import org.lilong.web.contract.StandardRoute;
import org.lilong.web.lookup.Data;
import org.lilong.web.problem.Clients;
import org.lilong.web.problem.Problem;
import org.lilong.web.problem.Refused;
import org.lilong.web.request.Cursor;
import org.lilong.web.request.QueryString;

/** Registers declared routes: checks what they are asked with, settles the form of the answer, and saves asking twice for the same. */
public final class Api {
    private static final String NEVER_STALE = "no-cache";

    private final RoutesConfig routes;
    private final Data data;
    private final Turns turns;
    private final Clients clients;
    private final Schemas schemas = new Schemas();
    private final List<Operation> operations = new ArrayList<>();
    private final List<StandardRoute> standard = new ArrayList<>();
    private @Nullable String digest;

    /** Routes whose answers are made in turns with those of /sparql, so that no crowd of either starves the other. */
    public Api(RoutesConfig routes, Data data, Turns turns, Clients clients) {
        this.routes = routes;
        this.data = data;
        this.turns = turns;
        this.clients = clients;
        Stream.of(Page.class, Meta.class, ProblemDocument.class).forEach(schemas::of);
    }

    /** Makes the answer of a route. */
    public interface Answerer {
        void answer(Call call) throws IOException;
    }

    /** Where the schemas of answers are gathered. */
    public Schemas schemas() {
        return schemas;
    }

    public Data data() {
        return data;
    }

    public void get(Operation operation, Answerer answerer) {
        operations.add(operation);
        Reads.at(routes, operation.path(), context -> answer(operation, answerer, context));
    }

    /** Describes routes that are registered elsewhere. */
    public void describe(List<StandardRoute> routesOfStandards) {
        standard.addAll(routesOfStandards);
    }

    /** The description of all routes. */
    public ObjectNode description() {
        return OpenApi.describe(Release.version(), operations, standard, schemas);
    }

    List<Operation> operations() {
        return List.copyOf(operations);
    }

    private void answer(Operation operation, Answerer answerer, Context context) throws IOException {
        Map<String, String> given = QueryString.read(context.queryString());
        given.values().removeIf(String::isEmpty);
        Parameters.check(operation, given);
        Medium medium = medium(operation, given, context.header("Accept"));
        // Weak, because the same answer is sent compressed and not. Before the answer is made: a change in between
        // leaves an older name, never a newer one than the data.
        String version = data.version().get();
        String tag = "W/\"" + version + "-" + Cursor.digest(medium + address(context) + digest()) + '"';
        context.header("ETag", tag).header("Cache-Control", NEVER_STALE).header("Vary", "Accept, Accept-Encoding");
        if (matches(context.header("If-None-Match"), tag)) {
            context.status(304);
            return;
        }
        if (given.containsKey("q")) {
            // before its turns begin: an index that is not of this data is made in its own time
            data.search();
        }
        try (Evaluation evaluation = turns.begin(clients.of(context::header, context.ip()))) {
            answerer.answer(new Call(context, operation, given, medium, version, data));
        }
    }

    private static String address(Context context) {
        return context.req().getRequestURI() + "?" + context.queryString();
    }

    private static Medium medium(Operation operation, Map<String, String> given, @Nullable String accept) {
        String asked = given.get("format");
        if (asked != null) {
            return Medium.of(asked).orElseThrow();
        }
        if (accept == null || accept.isBlank() || operation.redirects()) {
            return operation.redirects() ? Medium.JSON : operation.media().get(0);
        }
        return Accepted.of(accept)
                .best(operation.media())
                .orElseThrow(() -> new Refused(new Problem(
                        406,
                        "None of the types in Accept can be given here; "
                                + String.join(
                                        ", ",
                                        operation.media().stream()
                                                .map(Medium::type)
                                                .toList())
                                + " can.")));
    }

    private static boolean matches(@Nullable String header, String tag) {
        return header != null
                && Stream.of(header.split(",", 100))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || tag.equals(one.startsWith("W/") ? one : "W/" + one));
    }

    /** Names this program's way of answering, so that another release does not find its predecessor's answers fresh. */
    private synchronized String digest() {
        if (digest == null) {
            digest = Cursor.digest(description().toString());
        }
        return digest;
    }
}
