package org.lilong.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** SPARQL query over the store: known prefixes need no declaration, SERVICE is refused, a late answer says so. */
final class ReadOnlyQuery extends SPARQL_QueryDataset {
    /** Rows read before the first byte is sent, so that running out of time in them is a 503 and not broken JSON. */
    private static final int ROWS_AHEAD = 10_000;

    private static final Pattern LINE = Pattern.compile("\\bline (\\d+)");
    private final Duration limit;

    ReadOnlyQuery(Duration limit) {
        this.limit = limit;
    }

    @Override
    protected void execute(String text, HttpAction action) {
        String declared = Prologue.SPARQL + "\n" + text;
        check(declared, action);
        try {
            super.execute(declared, action);
        } catch (QueryCancelledException e) {
            ServletOps.error(
                    503,
                    "The query was stopped after " + limit.toMillis() / 1000.0
                            + " s, the most that this server gives one query. Ask for less, or add LIMIT.");
        }
    }

    /** Parses ahead of Fuseki, because the prefixes put before the query would shift the lines of its messages. */
    private static void check(String declared, HttpAction action) {
        try {
            QueryFactory.create(declared, "http://server/unset-base/", Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            action.log.debug("query refused", e);
            ServletOps.errorBadRequest(LINE.matcher(String.valueOf(e.getMessage()))
                    .replaceAll(found -> "line " + Math.max(1, Integer.parseInt(found.group(1)) - 1)));
        }
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        // The algebra, because walking the syntax enters neither subqueries nor EXISTS.
        Walker.walk(Algebra.compile(query), new OpVisitorBase() {
            @Override
            public void visit(OpService service) {
                ServletOps.errorForbidden("SERVICE is switched off here: this server calls no other server.");
            }
        });
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String log) {
        if (!query.isSelectType()) {
            return super.executeQuery(action, execution, query, log);
        }
        RowSet found = execution.select();
        List<Binding> ahead = new ArrayList<>();
        while (ahead.size() < ROWS_AHEAD && found.hasNext()) {
            ahead.add(found.next());
        }
        return new QueryExecResult(
                RowSetStream.create(found.getResultVars(), Iter.concat(ahead.iterator(), Iter.iter(found))));
    }
}
