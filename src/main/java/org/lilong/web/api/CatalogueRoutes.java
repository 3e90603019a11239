package org.lilong.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lilong.query.Catalogue;
import org.lilong.query.Column;
import org.lilong.query.Format;
import org.lilong.query.NamedQuery;
import org.lilong.query.Parameter;
import org.lilong.query.Rows;
import org.lilong.web.answer.ColumnDescription;
import org.lilong.web.answer.Json;
import org.lilong.web.answer.Meta;
import org.lilong.web.answer.Page;
import org.lilong.web.answer.ParameterDescription;
import org.lilong.web.answer.Question;
import org.lilong.web.answer.QuestionInFull;
import org.lilong.web.answer.Titles;
import org.lilong.web.contract.Input;
import org.lilong.web.contract.Medium;
import org.lilong.web.contract.Operation;
import org.lilong.web.lookup.Data;
import org.lilong.web.problem.Problem;
import org.lilong.web.problem.Refused;
import org.lilong.web.request.Cursor;
import org.lilong.web.route.Api;
import org.lilong.web.route.Call;
import org.lilong.web.route.Download;
import org.lilong.web.route.Operations;

/** The catalogue as an API: a list of the questions, and each one's answer under an address of its own. */
public final class CatalogueRoutes {
    private static final String ROOT = Operations.ROOT + "queries";
    private static final List<Medium> MEDIA = List.of(Medium.JSON, Medium.NDJSON, Medium.CSV, Medium.TABLE);
    private static final int USUAL = 1000;

    private final Data data;
    private final Catalogue catalogue;

    public CatalogueRoutes(Data data, Catalogue catalogue) {
        this.data = data;
        this.catalogue = catalogue;
    }

    public void register(Api api) {
        Operations operations = new Operations(api, "queries");
        api.get(
                new Operation(
                        "listQueries",
                        ROOT,
                        "queries",
                        "The questions of the catalogue",
                        "Each with its parameters, its columns and the address of its answer.",
                        List.of(),
                        List.of(Medium.JSON),
                        api.schemas().many(api.schemas().of(Question.class))),
                call -> call.all(catalogue.all().stream()
                        .map(CatalogueRoutes::description)
                        .toList()));
        api.get(
                operations.single(
                        "getQuery",
                        ROOT + "/{id}",
                        QuestionInFull.class,
                        "A question of the catalogue with its SPARQL",
                        Operations.ids(),
                        List.of(Medium.JSON)),
                call -> {
                    NamedQuery query = catalogue
                            .find(call.id())
                            .orElseThrow(() -> Refused.notFound(
                                    "There is no query '" + call.id() + "'; " + ROOT + " lists them."));
                    call.one(new QuestionInFull(description(query), query.text()));
                });
        catalogue.all().forEach(query -> api.get(operation(api, query), call -> results(query, call)));
    }

    private static Operation operation(Api api, NamedQuery query) {
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
            row.withObjectProperty("properties").putObject(column.name()).put("type", type);
        }
        return row;
    }

    private void results(NamedQuery query, Call call) throws IOException {
        Map<String, String> given = call.filters();
        List<String> columns = query.columns().stream().map(Column::name).toList();
        if (call.medium().streamed()) {
            Download.send(call, columns, download -> stream(query, given, call, download));
            return;
        }
        int limit = call.number("limit");
        int from = call.given("cursor")
                .map(cursor -> from(call, query, given, cursor))
                .orElse(0);
        Rows rows = query.run(data.dataset(), given, data.queryLimit(), limit + 1, from);
        boolean more = rows.rows().size() > limit;
        Rows here = more ? new Rows(rows.columns(), rows.rows().subList(0, limit)) : rows;
        if (call.medium() == Medium.TABLE) {
            call.text(table(here, more));
            return;
        }
        String next =
                more ? Cursor.of(query.id(), given, List.of(Integer.toString(from + limit), call.version())) : null;
        Long total = more ? null : Long.valueOf(from + here.rows().size());
        call.list(
                here.named().stream().map(Json::object).toList(),
                new Page(limit, here.rows().size(), total, next),
                new Meta(!more, call.version(), columns, null, null, null));
    }

    /** Where to go on; rows are counted, so that their number means nothing once the data has changed. */
    private static int from(Call call, NamedQuery query, Map<String, String> given, String cursor) {
        List<String> position = Cursor.position(cursor, query.id(), given, 2);
        if (!position.get(1).equals(call.version())) {
            throw new Refused(new Problem(
                    410,
                    "The data has changed since the page before this one; begin again without 'cursor'.",
                    "cursor"));
        }
        return Integer.parseInt(position.get(0));
    }

    private @Nullable String stream(NamedQuery query, Map<String, String> given, Call call, Download download) {
        int most = call.given("limit").map(Integer::parseInt).orElse(Integer.MAX_VALUE);
        int[] written = {0};
        query.each(data.dataset(), given, data.queryLimit(), row -> {
            if (written[0]++ < most) {
                download.row(Json.object(row), () -> cells(row));
            }
        });
        return written[0] > most ? "the limit asked for is reached" : null;
    }

    private static List<String> cells(Rows.Row row) {
        return row.columns().stream().map(column -> row.text(column).orElse("")).toList();
    }

    private static String table(Rows rows, boolean more) throws IOException {
        StringBuilder text = new StringBuilder();
        Format.TABLE.write(rows, text);
        return text + (more ? "# incomplete: there are more rows\n" : "# complete\n");
    }

    private static Question description(NamedQuery query) {
        return new Question(
                query.id(),
                query.summary(),
                query.description(),
                query.version(),
                new Titles(query.zh(), query.en()),
                query.tags(),
                query.parameters().stream().map(CatalogueRoutes::parameter).toList(),
                query.columns().stream().map(Column::name).toList(),
                query.columns().stream()
                        .map(column -> new ColumnDescription(
                                column.name(), column.type().name().toLowerCase(Locale.ROOT)))
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
