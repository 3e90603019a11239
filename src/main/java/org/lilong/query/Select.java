package org.lilong.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.expr.aggregate.AggregatorFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
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
        Query copy = copy();
        copy.setLimit(limit);
        copy.setOffset(offset);
        return new Select(copy);
    }

    /** The same query about some things only, which its variable then stands for one by one. */
    public Select among(String variable, Collection<Node> things) {
        Var one = Var.alloc(variable);
        ElementData values = new ElementData();
        values.add(one);
        things.forEach(thing -> values.add(BindingFactory.binding(one, thing)));
        return beginningWith(values);
    }

    /** The same query about only what another one finds, by the columns that have the same names. */
    public Select within(Select other) {
        return beginningWith(new ElementSubQuery(other.unordered().query));
    }

    Query copy() {
        // A shallow copy loses what aggregates are allocated to; a clone is parsed anew, which takes longer.
        return query.hasAggregators() || query.hasGroupBy() ? query.cloneQuery() : QueryTransformOps.shallowCopy(query);
    }

    private Select beginningWith(Element first) {
        ElementGroup group = new ElementGroup();
        group.addElement(first);
        if (query.getQueryPattern() instanceof ElementGroup pattern) {
            pattern.getElements().forEach(group::addElement);
        } else {
            group.addElement(query.getQueryPattern());
        }
        Query copy = copy();
        copy.setQueryPattern(group);
        return new Select(copy);
    }

    /** The same query in no order: for whoever sorts the rows, which costs less than ORDER BY does. */
    public Select unordered() {
        Query copy = query.cloneQuery();
        if (copy.hasOrderBy()) {
            copy.getOrderBy().clear();
        }
        return new Select(copy);
    }

    /** The same query without the filters that hold anyway where only these parameters are given. */
    public Select settled(Set<String> given) {
        Query copy = query.cloneQuery();
        Settled.remove(copy, given);
        return new Select(copy);
    }

    /** The query as SPARQL that stands alone: with what the variables stand for in their place. */
    public String text(Map<String, Node> values) {
        return StandingAlone.of(settled(values.keySet()).bound(values)).toString();
    }

    private Query bound(Map<String, Node> values) {
        Map<Var, Node> bound = new LinkedHashMap<>();
        values.forEach((name, node) -> bound.put(Var.alloc(name), node));
        return bound.isEmpty() ? query : QueryTransformOps.replaceVars(query, bound);
    }

    /** Whether the first of what it is sorted by descends. */
    public boolean descends() {
        return query.hasOrderBy() && query.getOrderBy().get(0).getDirection() == Query.ORDER_DESCENDING;
    }

    /** The query that answers with the number of rows of this one, in its column "total". */
    public Select count() {
        Query count = QueryFactory.make();
        count.setQuerySelectType();
        count.setQueryPattern(new ElementSubQuery(unordered().query));
        count.addResultVar("total", count.allocAggregate(AggregatorFactory.createCount(false)));
        count.setResultVars();
        return new Select(count);
    }

    @Override
    public String toString() {
        return query.toString();
    }

    List<String> columns() {
        return query.getResultVars();
    }

    boolean ordered() {
        return query.hasOrderBy();
    }

    /** Whether the query itself leaves rows out by their number. */
    boolean cut() {
        return query.hasLimit() || query.hasOffset();
    }

    /** Names of the variables that patterns match, outside of FILTER and BIND. */
    Set<String> matched() {
        return PatternVariables.of(query);
    }

    /** What the rows are sorted by: names of columns, in order. */
    List<String> sortedBy() {
        List<String> names = new ArrayList<>();
        query.getOrderBy().forEach(condition -> condition
                .getExpression()
                .getVarsMentioned()
                .forEach(variable -> names.add(variable.getVarName())));
        return names;
    }

    /**
     * All rows, in one read transaction, over the union of the named graphs.
     *
     * @param values what the variables stand for; those left out stay free
     * @param limit how long it may take
     * @throws org.apache.jena.query.QueryCancelledException where it takes longer
     */
    public Rows run(DatasetGraph dataset, Map<String, Node> values, Duration limit) {
        List<List<@Nullable Node>> rows = new ArrayList<>();
        each(dataset, values, limit, row -> rows.add(row.values()));
        return new Rows(query.getResultVars(), rows);
    }

    /**
     * Hands on each row as it is found, in one read transaction, over the union of the named graphs.
     *
     * @param values what the variables stand for; those left out stay free
     * @param limit how long it may take, with what is done with the rows
     * @throws org.apache.jena.query.QueryCancelledException where it takes longer
     */
    public void each(DatasetGraph dataset, Map<String, Node> values, Duration limit, Consumer<Rows.Row> use) {
        Query ready = bound(values);
        Txn.executeRead(dataset, () -> {
            try (QueryExec execution = QueryExec.dataset(dataset)
                    .query(ready)
                    .set(TDB2.symUnionDefaultGraph, true)
                    .set(ARQ.httpServiceAllowed, false)
                    .overallTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                execution.select().forEachRemaining(binding -> use.accept(row(binding)));
            }
        });
    }

    private Rows.Row row(Binding binding) {
        List<@Nullable Node> row = new ArrayList<>();
        query.getProjectVars().forEach(variable -> row.add(binding.get(variable)));
        return new Rows.Row(query.getResultVars(), row);
    }
}
