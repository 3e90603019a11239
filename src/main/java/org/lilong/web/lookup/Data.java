package org.lilong.web.lookup;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.lilong.query.Rows;
import org.lilong.query.Select;
import org.lilong.search.IndexProgress;
import org.lilong.search.Search;
import org.lilong.sparql.Evaluation;
import org.lilong.web.problem.Problem;
import org.lilong.web.problem.Refused;

/**
 * What the routes ask.
 *
 * @param dataset the store
 * @param search over the store
 * @param version names the state of the store
 * @param queryLimit how long one question may take
 */
public record Data(DatasetGraph dataset, Search search, Supplier<String> version, Duration queryLimit) {
    /** Parts of the time for one question, one of which may go by until the index is made. */
    private static final int PARTS = 3;

    private static final Duration SHORT = Duration.ofSeconds(3);

    /**
     * The search, once its index is of the present data; whoever waits for that leaves the processors to others.
     *
     * @throws Refused where the index will take longer to make
     */
    @Override
    public Search search() {
        if (!isSearchable()) {
            IndexProgress progress = search.progress();
            throw new Refused(Problem.later(
                    "The search index is being made: " + progress + ". All else is answered in the meantime.",
                    (int) Math.ceil(progress.left())));
        }
        return search;
    }

    /** Whether that index is there, or soon is. */
    public boolean isSearchable() {
        if (search.isUpToDate()) {
            return true;
        }
        Duration part = queryLimit.dividedBy(PARTS);
        Duration patience = part.compareTo(SHORT) < 0 ? SHORT : part;
        Evaluation.current().ifPresent(evaluation -> evaluation.apart(() -> search.isReadyWithin(patience)));
        return search.isReadyWithin(Evaluation.current().isPresent() ? Duration.ZERO : patience);
    }

    public List<Rows.Row> rows(Select select, Map<String, Node> values) {
        return select.run(dataset, values, queryLimit).named();
    }
}
