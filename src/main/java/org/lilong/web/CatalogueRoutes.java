package org.lilong.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lilong.query.Catalogue;
import org.lilong.query.Format;
import org.lilong.query.NamedQuery;
import org.lilong.query.Parameter;
import org.lilong.query.Rows;

/** The catalogue as an API: a list of the questions, and each one's answer. */
final class CatalogueRoutes {
    private final Data data;
    private final Catalogue catalogue;

    CatalogueRoutes(Data data, Catalogue catalogue) {
        this.data = data;
        this.catalogue = catalogue;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/v1/queries", this::list);
        routes.get("/api/v1/queries/{id}", context -> {
            NamedQuery query = find(context);
            Json.one(context, description(query).put("text", query.text()));
        });
        routes.get("/api/v1/queries/{id}/results", this::results);
    }

    private void list(Context context) {
        ArrayNode found = Json.array();
        catalogue.all().forEach(query -> found.add(description(query)));
        Json.all(context, found);
    }

    private NamedQuery find(Context context) {
        String id = context.pathParam("id");
        return catalogue
                .find(id)
                .orElseThrow(() -> Refused.notFound("There is no query '" + id + "'; /api/v1/queries lists them."));
    }

    private void results(Context context) throws IOException {
        NamedQuery query = find(context);
        Map<String, String> given = new HashMap<>();
        context.queryParamMap().forEach((name, values) -> given.put(name, single(name, values)));
        Format format = format(given.remove("format"));
        Rows rows = query.run(data.dataset(), given, data.queryLimit());
        StringBuilder text = new StringBuilder();
        if (format == Format.JSON) {
            Json.answer(context, envelope(context, rows));
            return;
        }
        format.write(rows, text);
        context.contentType((format == Format.CSV ? "text/csv" : "text/plain") + "; charset=utf-8")
                .result(text.toString());
    }

    private static String single(String name, List<String> values) {
        if (values.size() > 1) {
            throw Refused.parameter(name, "'" + name + "' is given " + values.size() + " times; once is enough.");
        }
        return values.get(0);
    }

    private static Format format(@org.jspecify.annotations.Nullable String name) {
        if (name == null) {
            return Format.JSON;
        }
        return Format.of(name)
                .orElseThrow(() -> Refused.parameter("format", "'format' is json, csv or table, not '" + name + "'."));
    }

    private static ObjectNode envelope(Context context, Rows rows) {
        ObjectNode envelope = Json.object();
        ArrayNode found = envelope.putArray("data");
        String[] columns = rows.columns().toArray(String[]::new);
        rows.named().forEach(row -> Json.put(found.addObject(), row, columns));
        envelope.putObject("page").put("limit", found.size()).put("offset", 0).put("total", found.size());
        ObjectNode meta = Json.meta(context, envelope, true);
        rows.columns().forEach(meta.putArray("columns")::add);
        return envelope;
    }

    private static ObjectNode description(NamedQuery query) {
        ObjectNode description = Json.object();
        description.put("id", query.id());
        description.put("summary", query.summary());
        description.put("description", query.description());
        description.putObject("title").put("zh", query.zh()).put("en", query.en());
        query.tags().forEach(description.putArray("tags")::add);
        query.columns().forEach(description.putArray("columns")::add);
        ArrayNode parameters = description.putArray("parameters");
        query.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        return description.put("results", "/api/v1/queries/" + query.id() + "/results");
    }

    private static ObjectNode parameter(Parameter parameter) {
        ObjectNode description = Json.object();
        description.put("name", parameter.name()).put("type", parameter.type().key());
        description.put("required", !parameter.optional() && parameter.usual() == null);
        if (parameter.usual() != null) {
            description.put("default", parameter.usual());
        }
        description.putObject("title").put("zh", parameter.zh()).put("en", parameter.en());
        return description;
    }
}
