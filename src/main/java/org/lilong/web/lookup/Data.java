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

/**
 * What the routes ask.
 *
 * @param dataset the store
 * @param search over the store
 * @param version names the state of the store
 * @param queryLimit how long one question may take
 */
public record Data(DatasetGraph dataset, Search search, Supplier<String> version, Duration queryLimit) {
    public List<Rows.Row> rows(Select select, Map<String, Node> values) {
        return select.run(dataset, values, queryLimit).named();
    }
}
