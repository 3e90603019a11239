package org.lilong.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.expr.aggregate.AggregatorFactory;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.jspecify.annotations.Nullable;

/** A SELECT query parsed once, whose variables take values on the parsed form: text is never spliced into text. */
public final class Select {
    private final Query query;

    private Select(Query query) {
        this.query = query;
    }

    /**
     * Reads a query that declares its own prefixes.
     *
     * @throws org.apache.jena.query.QueryParseException where it is not SPARQL 1.1
     * @throws IllegalArgumentException where it is no SELECT
     */
    public static Select parse(String text) {
        Query query = QueryFactory.create(text);
        if (!query.isSelectType()) {
            throw new IllegalArgumentException("not a SELECT query; the catalogue answers with rows");
        }
        query.setResultVars();
        return new Select(query);
    }

    /** The same query for one page of its rows. */
    public Select page(int limit, int offset) {
        Query copy = query.cloneQuery();
        copy.setLimit(limit);
        copy.setOffset(offset);
        return new Select(copy);
    }

    /** The query that answers with the number of rows of this one, in its column "total". */
    public Select count() {
        Query rows = query.cloneQuery();
        if (rows.hasOrderBy()) {
            rows.getOrderBy().clear();
        }
        Query count = QueryFactory.make();
        count.setQuerySelectType();
        count.setQueryPattern(new ElementSubQuery(rows));
        count.addResultVar("total", count.allocAggregate(AggregatorFactory.createCount(false)));
        count.setResultVars();
        return new Select(count);
    }

    List<String> columns() {
        return query.getResultVars();
    }

    boolean ordered() {
        return query.hasOrderBy();
    }

    /**
     * All rows, in one read transaction, over the union of the named graphs.
     *
     * @param values what the variables stand for; those left out stay free
     * @param limit how long it may take
     * @throws org.apache.jena.query.QueryCancelledException where it takes longer
     */
    public Rows run(DatasetGraph dataset, Map<String, Node> values, Duration limit) {
        Map<Var, Node> bound = new LinkedHashMap<>();
        values.forEach((name, node) -> bound.put(Var.alloc(name), node));
        Query ready = bound.isEmpty() ? query : QueryTransformOps.replaceVars(query, bound);
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec execution = QueryExec.dataset(dataset)
                    .query(ready)
                    .set(TDB2.symUnionDefaultGraph, true)
                    .set(ARQ.httpServiceAllowed, false)
                    .overallTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                return rows(execution.select());
            }
        });
    }

    private Rows rows(RowSet found) {
        List<Var> variables = query.getProjectVars();
        List<List<@Nullable Node>> rows = new ArrayList<>();
        while (found.hasNext()) {
            Binding binding = found.next();
            List<@Nullable Node> row = new ArrayList<>();
            variables.forEach(variable -> row.add(binding.get(variable)));
            rows.add(row);
        }
        return new Rows(query.getResultVars(), rows);
    }
}
