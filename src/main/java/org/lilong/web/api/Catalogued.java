package org.lilong.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.lilong.query.Column;
import org.lilong.query.NamedQuery;
import org.lilong.query.Parameter;
import org.lilong.web.answer.ColumnDescription;
import org.lilong.web.answer.Json;
import org.lilong.web.answer.ParameterDescription;
import org.lilong.web.answer.Question;
import org.lilong.web.answer.Titles;
import org.lilong.web.contract.Input;
import org.lilong.web.contract.Medium;
import org.lilong.web.contract.Operation;
import org.lilong.web.route.Api;
import org.lilong.web.route.Operations;

/** What a named query is to those who ask it: its route with typed parameters, and its description. */
final class Catalogued {
    static final String ROOT = Operations.ROOT + "queries";

    private static final List<Medium> MEDIA =
            List.of(Medium.JSON, Medium.NDJSON, Medium.CSV, Medium.TABLE, Medium.SPARQL);
    private static final int USUAL = 1000;

    private Catalogued() {}

    /** The route of its answer. */
    static Operation operation(Api api, NamedQuery query) {
        List<Input> inputs = new ArrayList<>();
        query.parameters().forEach(parameter -> inputs.add(input(parameter)));
        inputs.add(Input.integer(
                "limit", 1, query.limit(), Integer.toString(Math.min(USUAL, query.limit())), "The most rows at once."));
        inputs.add(Input.cursor());
        return new Operation(
                "query-" + query.id(),
                path(query),
                "queries",
                query.summary(),
                query.description() + " " + query.zh() + "。",
                inputs,
                MEDIA,
                api.schemas().many(row(query)));
    }

    private static Input input(Parameter parameter) {
        String name = parameter.name();
        Input input =
                switch (parameter.type()) {
                    case STRING, LABEL -> Input.text(name, parameter.en() + " (" + parameter.zh() + ")");
                    case IRI -> Input.iri(name, parameter.en() + " (" + parameter.zh() + ")");
                    case DATE -> Input.date(name, parameter.en() + " (" + parameter.zh() + ")");
                    case INTEGER ->
                        Input.integer(
                                name,
                                Integer.MIN_VALUE,
                                Integer.MAX_VALUE,
                                null,
                                parameter.en() + " (" + parameter.zh() + ")");
                };
        return input.with(required(parameter), parameter.usual());
    }

    private static boolean required(Parameter parameter) {
        return !parameter.optional() && parameter.usual() == null;
    }

    private static ObjectNode row(NamedQuery query) {
        ObjectNode row = Json.object().put("type", "object").put("additionalProperties", false);
        for (Column column : query.columns()) {
            String type =
                    switch (column.type()) {
                        case INTEGER -> "integer";
                        case DECIMAL -> "number";
                        default -> "string";
                    };
            row.withObjectProperty("properties")
                    .putObject(column.name())
                    .put("type", type)
                    .put("title", column.en() + " (" + column.zh() + ")");
        }
        return row;
    }

    /** A question as the list of them has it. */
    static Question description(NamedQuery query) {
        return new Question(
                query.id(),
                query.summary(),
                query.description(),
                query.version(),
                new Titles(query.zh(), query.en()),
                query.tags(),
                query.parameters().stream().map(Catalogued::parameter).toList(),
                query.columns().stream().map(Column::name).toList(),
                query.columns().stream()
                        .map(column -> new ColumnDescription(
                                column.name(), column.type().key(), new Titles(column.zh(), column.en())))
                        .toList(),
                query.limit(),
                path(query));
    }

    private static String path(NamedQuery query) {
        return ROOT + "/" + query.id() + "/results";
    }

    private static ParameterDescription parameter(Parameter parameter) {
        return new ParameterDescription(
                parameter.name(),
                parameter.type().key(),
                required(parameter),
                parameter.usual(),
                new Titles(parameter.zh(), parameter.en()));
    }
}
