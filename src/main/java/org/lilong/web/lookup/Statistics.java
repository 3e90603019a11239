package org.lilong.web.lookup;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;
import org.lilong.sparql.Census;

/** Counts what the store holds, beside the answering of requests and once for each state of the data. */
public final class Statistics implements AutoCloseable {
    private static final Logger LOG = LogManager.getLogger();
    private static final long PATIENCE_SECONDS = 5;

    private final Data data;
    private final ExecutorService counting = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "lilong-statistics");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean closed;
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
            Census census = Census.of(dataset, () -> closed);
            long graphs = Iter.count(dataset.listGraphNodes());
            return new Counts(version, census.triples(), graphs, census.classes(), census.properties());
        });
    }

    /** Has the counting give up, and waits until it has: the store may be closed after that. */
    @Override
    public void close() {
        closed = true;
        counting.shutdown();
        try {
            if (!counting.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the store is still being counted");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
