package org.lilong.sparql;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.util.Context;

/**
 * Answers strangers' queries from a TDB2 dataset.
 *
 * @param dataset whose union of named graphs is the default graph
 */
public record Answers(DatasetGraph dataset) {
    /**
     * Answers one query, on the thread that began its evaluation.
     *
     * @throws Stopped where it uses up what one query may use; what the receiver has until then is incomplete
     * @throws Refusal where only evaluation shows what is wrong with it
     */
    public void answer(Query query, Evaluation evaluation, Receiver receiver) throws IOException {
        dataset.begin(ReadWrite.READ);
        try {
            checkGraphs(query);
            receive(query, evaluation, receiver);
        } catch (QueryCancelledException e) {
            Stopped why = evaluation.stoppedOrNull();
            throw why == null ? e : why;
        } catch (OutOfMemoryError e) {
            throw evaluation.memoryExceeded();
        } catch (StackOverflowError e) {
            throw Refusal.malformed("The query is nested too deeply.");
        } catch (QueryException e) {
            throw Refusal.malformed("The query cannot be evaluated: " + e.getMessage());
        } finally {
            dataset.end();
        }
    }

    /**
     * Answers with a named graph, or the union of all where no name is given.
     *
     * @throws Refusal where there is no graph of that name
     */
    public void graph(Optional<String> name, Evaluation evaluation, Receiver receiver) throws IOException {
        dataset.begin(ReadWrite.READ);
        try {
            Node graph = name.map(NodeFactory::createURI).orElse(Quad.unionGraph);
            if (name.isPresent() && !dataset.containsGraph(graph)) {
                throw Refusal.missing("There is no graph <" + name.get() + "> in the store.");
            }
            Iterator<Triple> all = new SteppedGraph(dataset.getGraph(graph), evaluation).find();
            receiver.triples(new Limited<>(all, evaluation.limits().rows()));
        } finally {
            dataset.end();
        }
    }

    /** A graph that is not there is most often a slip of the pen, and never a file or an address to be loaded. */
    private void checkGraphs(Query query) {
        Stream.concat(query.getGraphURIs().stream(), query.getNamedGraphURIs().stream())
                .map(NodeFactory::createURI)
                .filter(graph -> !Quad.isUnionGraph(graph) && !dataset.containsGraph(graph))
                .findFirst()
                .ifPresent(missing -> {
                    throw Refusal.malformed("There is no graph <" + missing.getURI()
                            + "> in the store, and this server loads none from elsewhere.");
                });
    }

    private void receive(Query query, Evaluation evaluation, Receiver receiver) throws IOException {
        long most = evaluation.limits().rows();
        Query asked = query.isDescribeType() ? selectDescribed(query) : query;
        try (QueryExec execution = execution(asked, evaluation)) {
            if (query.isAskType()) {
                receiver.truth(execution.ask());
            } else if (query.isSelectType()) {
                RowSet rows = execution.select();
                receiver.rows(rows.getResultVars(), new Limited<>(Iter.iter(rows), most));
            } else if (query.isConstructType()) {
                receiver.triples(new Limited<>(execution.constructTriples(), most));
            } else {
                receiver.triples(new Limited<>(described(query, execution, evaluation), most));
            }
        }
    }

    private QueryExec execution(Query query, Evaluation evaluation) {
        Context context = new Context();
        BoundedEngine.install(context, evaluation);
        Vocabulary.install(context);
        context.set(ARQConstants.symCancelQuery, evaluation.cancelled());
        var builder = QueryExec.dataset(dataset).query(query);
        context.keys().forEach(key -> builder.set(key, (Object) context.get(key)));
        return builder.build();
    }

    private static Query selectDescribed(Query query) {
        Query select = query.cloneQuery();
        select.setQuerySelectType();
        if (query.getQueryPattern() == null) {
            select.setQueryPattern(new ElementGroup());
        }
        return select;
    }

    private Description described(Query query, QueryExec execution, Evaluation evaluation) {
        List<Node> named = new ArrayList<>(query.getResultURIs());
        RowSet rows = execution.select();
        List<Var> columns = rows.getResultVars();
        var things = Iter.flatMap(
                Iter.iter(rows),
                row -> columns.stream().map(row::get).filter(Objects::nonNull).iterator());
        return new Description(dataset, Iter.concat(named.iterator(), things), evaluation);
    }
}
