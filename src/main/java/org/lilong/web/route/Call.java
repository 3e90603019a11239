package org.lilong.web.route;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.lilong.query.Rows;
import org.lilong.query.Select;
import org.lilong.web.answer.Json;
import org.lilong.web.answer.Many;
import org.lilong.web.answer.Meta;
import org.lilong.web.answer.One;
import org.lilong.web.answer.Page;
import org.lilong.web.contract.Medium;
import org.lilong.web.contract.Operation;
import org.lilong.web.lookup.Data;
import org.lilong.web.request.Iri;
import org.lilong.web.request.QueryString;

/** One request for a declared route: its parameters, checked, and the ways to answer it. */
public final class Call {
    public static final String CONTEXT = "/context/v1.jsonld";

    /** The most rows of one kind that go into an answer about one thing. */
    private static final int MOST_ROWS = 5_000;

    private final Context context;
    private final Operation operation;
    private final Map<String, String> given;
    private final Medium medium;
    private final String version;
    private final Data data;
    private @Nullable String cut;

    Call(Context context, Operation operation, Map<String, String> given, Medium medium, String version, Data data) {
        this.context = context;
        this.operation = operation;
        this.given = given;
        this.medium = medium;
        this.version = version;
        this.data = data;
    }

    public Context context() {
        return context;
    }

    public Operation operation() {
        return operation;
    }

    public Medium medium() {
        return medium;
    }

    public String version() {
        return version;
    }

    public Optional<String> given(String name) {
        return Optional.ofNullable(given.get(name));
    }

    /** The parameters given that say what is asked for, not how much of it or in which form. */
    public Map<String, String> filters() {
        Map<String, String> filters = new TreeMap<>(given);
        filters.keySet().removeAll(List.of("limit", "cursor", "format", "facets"));
        return filters;
    }

    /** A whole number that was given, or its usual value. */
    public int number(String name) {
        return given(name)
                .or(() -> operation.queryInputs().stream()
                        .filter(input -> input.name().equals(name))
                        .flatMap(input -> Optional.ofNullable(input.usual()).stream())
                        .findFirst())
                .map(Integer::parseInt)
                .orElseThrow();
    }

    boolean flag(String name) {
        return given(name).filter("true"::equals).isPresent();
    }

    /** The id in the path. */
    public String id() {
        String[] parts = context.req().getRequestURI().split("/", -1);
        String[] names = operation.path().split("/", -1);
        for (int i = 0; i < names.length && i < parts.length; i++) {
            if (names[i].equals("{id}")) {
                return QueryString.id(parts[i]);
            }
        }
        throw new IllegalStateException(operation.path() + " has no {id}");
    }

    /** Rows of a query about one thing, and a note in the answer where there were too many. */
    public List<Rows.Row> rows(Select select, Map<String, Node> values) {
        return bounded(data.rows(select.page(MOST_ROWS + 1, 0), values));
    }

    /** As many rows as go into an answer about one thing, and a note in it where there were more. */
    public List<Rows.Row> bounded(List<Rows.Row> rows) {
        if (rows.size() <= MOST_ROWS) {
            return rows;
        }
        cut = "Only the first " + MOST_ROWS + " statements of a kind are given here; ask the lists or SPARQL for all.";
        return rows.subList(0, MOST_ROWS);
    }

    Meta meta() {
        return new Meta(cut == null, version, null, null, null, cut);
    }

    /** Answers with one thing. */
    public void one(Object thing) {
        one(thing, meta());
    }

    /** Answers with one thing, and what is to be known of it. */
    public void one(Object thing, Meta meta) {
        send(new One(contextOrNull(), thing, meta));
    }

    /** Answers with a document of some other standard. */
    public void text(String document) {
        context.contentType(medium.contentType()).result(document.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers with everything there is of a kind. */
    public void all(List<?> things) {
        list(things, new Page(things.size(), things.size(), (long) things.size(), null), meta());
    }

    /** Answers with a page of a list. */
    public void list(List<?> things, Page page, Meta meta) {
        List<String> links = new ArrayList<>();
        if (page.next() != null) {
            links.add("<" + address(page.next()) + ">; rel=\"next\"");
        }
        links.add("<" + address(null) + ">; rel=\"first\"");
        links.forEach(link -> context.res().addHeader("Link", link));
        send(new Many(contextOrNull(), things, page, meta));
    }

    private String address(@Nullable String cursor) {
        Map<String, String> parameters = new LinkedHashMap<>(given);
        parameters.remove("cursor");
        if (cursor != null) {
            parameters.put("cursor", cursor);
        }
        return context.req().getRequestURI() + Iri.query(parameters);
    }

    private @Nullable String contextOrNull() {
        return medium == Medium.JSON_LD ? CONTEXT : null;
    }

    private void send(Object envelope) {
        if (medium == Medium.JSON && operation.media().contains(Medium.JSON_LD)) {
            context.res()
                    .addHeader(
                            "Link",
                            "<" + CONTEXT
                                    + ">; rel=\"http://www.w3.org/ns/json-ld#context\"; type=\"application/ld+json\"");
        }
        context.contentType(medium.contentType()).result(Json.bytes(envelope));
    }
}
