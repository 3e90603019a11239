package org.lilong.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lilong.query.Catalogue;
import org.lilong.query.Column;
import org.lilong.query.Format;
import org.lilong.query.NamedQuery;
import org.lilong.query.ParameterType;
import org.lilong.query.Rows;
import org.lilong.search.Hit;
import org.lilong.web.answer.Emptiness;
import org.lilong.web.answer.Json;
import org.lilong.web.answer.Meta;
import org.lilong.web.answer.Page;
import org.lilong.web.answer.Question;
import org.lilong.web.answer.QuestionInFull;
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
    private static final String ROOT = Catalogued.ROOT;

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
                call -> call.all(
                        catalogue.all().stream().map(Catalogued::description).toList()));
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
                    call.one(new QuestionInFull(Catalogued.description(query), query.text()));
                });
        catalogue.all().forEach(query -> api.get(Catalogued.operation(api, query), call -> results(query, call)));
    }

    private void results(NamedQuery query, Call call) throws IOException {
        Map<String, String> given = call.filters();
        List<String> columns = query.columns().stream().map(Column::name).toList();
        if (call.medium() == Medium.SPARQL) {
            call.text(query.text(given));
            return;
        }
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
                new Meta(
                        !more,
                        call.version(),
                        columns,
                        null,
                        total != null && total == 0 ? empty(query, given) : null,
                        null));
    }

    /** Why there are no rows: most often a name that nothing has, or that is not whole. */
    private Emptiness empty(NamedQuery query, Map<String, String> given) {
        String names = query.parameters().stream()
                .filter(parameter -> parameter.type() == ParameterType.LABEL)
                .flatMap(parameter -> Optional.ofNullable(given.get(parameter.name())).stream())
                .filter(name -> name.length() <= org.lilong.search.Question.LONGEST)
                .map(this::nearest)
                .collect(Collectors.joining());
        return new Emptiness("Nothing that was read answers this question with these values." + names, List.of());
    }

    private String nearest(String name) {
        if (!data.isSearchable()) {
            return "";
        }
        List<Hit> hits =
                data.search().find(org.lilong.search.Question.of(name, 1)).hits();
        if (hits.isEmpty()) {
            return " Nothing is called '" + name + "'.";
        }
        String found = hits.get(0).name();
        return found.equals(name) ? "" : " Nearest to '" + name + "' is '" + found + "'.";
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
        return Cursor.rows(position.get(0), Integer.MAX_VALUE);
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
}
