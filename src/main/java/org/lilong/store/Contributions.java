package org.lilong.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.lilong.identity.EventIdentity;
import org.lilong.identity.PersonIdentity;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Terms;

/**
 * What pages contribute to a store, within one run of the program. Whatever the order in which pages are put in, replaced and taken out, at
 * once or one by one, the store ends with the same quads outside the graph of runs. Each call is one transaction: a crash leaves the state
 * before it or after it.
 */
public final class Contributions {
    private final Store store;
    private final PersonIdentity people = new PersonIdentity();
    private final EventIdentity events = new EventIdentity();
    private final InstantSource clock;
    private Run run;

    /**
     * Begins a run.
     *
     * @param version the version of the program, by which a later run tells whether it would read pages alike
     */
    public Contributions(Store store, String version, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        Instant start = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        this.run = new Run(Runs.iri(start), version, start, Changes.NONE, 0, 0);
    }

    /** Puts pages in, each in the place of what the store holds of its document, in one transaction. */
    public Changes replace(List<Contribution> pages) {
        return pages.isEmpty() ? Changes.NONE : apply(pages, List.of());
    }

    /** Puts a stream of pages in, one transaction for so many of them at a time. */
    public Changes replaceAll(Iterator<Contribution> pages, int transactionSize) {
        Changes changes = Changes.NONE;
        List<Contribution> batch = new ArrayList<>();
        while (pages.hasNext()) {
            batch.add(pages.next());
            if (batch.size() >= transactionSize || !pages.hasNext()) {
                changes = changes.plus(replace(batch));
                batch.clear();
            }
        }
        return changes;
    }

    /** Takes out what documents contributed that share no article with others; those that the store does not hold are passed over. */
    public Changes remove(Collection<String> docs) {
        return replace(List.of(), docs);
    }

    /** Takes out what documents contributed and puts in what those now say that shared articles with them, in one transaction. */
    public Changes replace(List<Contribution> pages, Collection<String> removed) {
        List<String> held = removed.stream().distinct().filter(this::holds).toList();
        return held.isEmpty() && pages.isEmpty() ? Changes.NONE : apply(pages, held);
    }

    /** The pages that share articles with others. */
    public KeptPages kept() {
        return new KeptPages(store);
    }

    public boolean holds(String doc) {
        Node page = Iris.page(doc);
        return store.read(data -> data.contains(page, page, Node.ANY, Node.ANY));
    }

    /** How many pages the store holds. */
    public long pages() {
        return store.read(data -> new Runs(data).pages());
    }

    /**
     * Whether the store holds a page as this version of the program would read it, so that it need not be read again.
     *
     * @param digest of the text as it is now, as the page's graph states it
     */
    public boolean upToDate(String doc, String digest) {
        Node page = Iris.page(doc);
        return store.read(data -> new Data(data)
                        .text(page, page, Terms.DIGEST)
                        .filter(digest::equals)
                        .isPresent()
                && new Runs(data)
                        .versionThatRead(page)
                        .filter(run.version()::equals)
                        .isPresent());
    }

    /** Ends the run's record; a run that changed and rejected nothing leaves none. */
    public void finish(int unchanged, int rejected) {
        Run finished = run.with(unchanged, rejected);
        if (!finished.changes().equals(Changes.NONE) || rejected > 0) {
            store.change(data -> new Runs(data).record(finished, clock.instant()));
            run = finished;
        }
    }

    /** Whether so much disk space could be given back that it is worth the time. */
    public boolean isWasteful() {
        return store.isWasteful();
    }

    /** Gives back the disk space that changes have left behind. */
    public void compact() {
        store.compact();
    }

    /** What the run has done so far. */
    public Changes changes() {
        return run.changes();
    }

    private Changes apply(List<Contribution> added, Collection<String> removed) {
        Changes changes = store.write(data -> {
            StoredOntology.bringUpToDate(data);
            Changes done = new Batch(data, people, events).apply(added, removed, run.iri());
            new Runs(data).record(run.with(done), clock.instant());
            return done;
        });
        run = run.with(changes);
        return changes;
    }
}
