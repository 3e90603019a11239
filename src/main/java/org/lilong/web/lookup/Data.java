package org.lilong.web.lookup;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.lilong.query.Rows;
import org.lilong.query.Select;
import org.lilong.search.Search;
import org.lilong.sparql.Evaluation;

/**
 * What the routes ask.
 *
 * @param dataset the store
 * @param search over the store
 * @param version names the state of the store
 * @param queryLimit how long one question may take
 */
public record Data(DatasetGraph dataset, Search search, Supplier<String> version, Duration queryLimit) {
    /** The search, once its index is of the present data; whoever waits for that leaves the processors to others. */
    @Override
    public Search search() {
        if (!search.isUpToDate()) {
            Evaluation.current().ifPresent(evaluation -> evaluation.apart(search::bringUpToDate));
        }
        return search;
    }

    public List<Rows.Row> rows(Select select, Map<String, Node> values) {
        return select.run(dataset, values, queryLimit).named();
    }
}
