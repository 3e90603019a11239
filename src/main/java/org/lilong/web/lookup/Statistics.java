package org.lilong.web.lookup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.jspecify.annotations.Nullable;

/** Counts what the store holds, beside the answering of requests and once for each state of the data. */
public final class Statistics implements AutoCloseable {
    private static final Query TRIPLES =
            QueryFactory.create("SELECT ?thing (COUNT(*) AS ?n) { ?s ?thing ?o } GROUP BY ?thing ORDER BY ?thing");
    private static final Query CLASSES =
            QueryFactory.create("SELECT ?thing (COUNT(*) AS ?n) { ?s a ?thing } GROUP BY ?thing ORDER BY ?thing");
    private static final Query GRAPHS = QueryFactory.create("SELECT (COUNT(*) AS ?n) { GRAPH ?thing {} }");

    private final Data data;
    private final ExecutorService counting = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "lilong-statistics");
        thread.setDaemon(true);
        return thread;
    });
    private String version = "";
    private @Nullable CompletableFuture<Counts> counts;

    public Statistics(Data data) {
        this.data = data;
    }

    /**
     * Numbers of things.
     *
     * @param version of the data
     * @param triples in the union of all graphs
     * @param graphs with names
     * @param classes instances by class
     * @param properties triples by property
     */
    public record Counts(
            String version, long triples, long graphs, Map<Node, Long> classes, Map<Node, Long> properties) {}

    /** The numbers for the present data, where they come within so many seconds. */
    public Optional<Counts> within(long seconds) {
        try {
            return Optional.of(present().get(seconds, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot count what the store holds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The numbers where they are known already; counts them for the next time where they are not. */
    public Optional<Counts> counted() {
        CompletableFuture<Counts> present = present();
        return present.isDone() && !present.isCompletedExceptionally() ? Optional.of(present.join()) : Optional.empty();
    }

    private synchronized CompletableFuture<Counts> present() {
        String now = data.version().get();
        CompletableFuture<Counts> known = counts;
        if (known == null || !now.equals(version)) {
            version = now;
            known = CompletableFuture.supplyAsync(() -> count(now), counting);
            counts = known;
        }
        return known;
    }

    private Counts count(String version) {
        DatasetGraph dataset = data.dataset();
        return Txn.calculateRead(dataset, () -> {
            Map<Node, Long> properties = numbers(dataset, TRIPLES);
            long triples =
                    properties.values().stream().mapToLong(Long::longValue).sum();
            long graphs = numbers(dataset, GRAPHS).values().iterator().next();
            return new Counts(version, triples, graphs, numbers(dataset, CLASSES), properties);
        });
    }

    private static Map<Node, Long> numbers(DatasetGraph dataset, Query query) {
        Map<Node, Long> numbers = new LinkedHashMap<>();
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(query)
                .set(TDB2.symUnionDefaultGraph, true)
                .build()) {
            RowSet rows = execution.select();
            rows.forEachRemaining(row -> {
                Node thing = row.get("thing");
                numbers.put(
                        thing == null ? Node.ANY : thing, ((Number) row.get("n").getLiteralValue()).longValue());
            });
        }
        return numbers;
    }

    @Override
    public void close() {
        counting.shutdownNow();
    }
}
