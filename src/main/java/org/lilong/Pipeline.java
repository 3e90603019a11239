package org.lilong;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.lilong.article.Page;
import org.lilong.article.file.RawPage;
import org.lilong.article.reading.PageReader;
import org.lilong.article.reading.PageReading;
import org.lilong.article.reading.PageReading.Rejected;
import org.lilong.extraction.ClaimExtractor;
import org.lilong.graph.PageGraphs;
import org.lilong.store.Changes;
import org.lilong.store.Contribution;
import org.lilong.store.Contributions;

/**
 * The whole flow, pages in, graph out: a file is read and cut into articles ({@code article}), each article is analysed
 * ({@code language}) and its claims are found ({@code extraction}); the page's claims become quads ({@code graph}) and replace what the store
 * holds of it, where it is decided who is who ({@code store}, {@code identity}).
 *
 * <p>Pages come as a stream. Articles are analysed on all cores; only so many characters are on their way at a time.
 */
public final class Pipeline {
    private static final Logger LOG = LogManager.getLogger();

    /** Characters of pages that may be on their way at a time; bounds the memory. */
    private static final int WINDOW = 60_000;

    /** Characters of pages that one transaction takes. */
    private static final int TRANSACTION = 300_000;

    /** Pages after whose writing it is worth the time to see whether much disk space is left behind, */
    private static final int LOOK_AFTER = 500;

    /** if they are this part of all pages at least: what it takes grows with the store. */
    private static final int LOOK_PART = 4;

    private final PageReader reader = new PageReader();
    private final ClaimExtractor extractor = ClaimExtractor.load();
    private final Contributions store;
    private final Models models;
    private final Progress progress;
    private final boolean again;

    /**
     * Makes a pipeline; CoreNLP's models are not loaded before a page needs them.
     *
     * @param store where the pages go
     * @param models CoreNLP's models, loaded when first asked for
     * @param again whether pages that the store holds unchanged are read all the same
     */
    public Pipeline(Contributions store, Models models, Progress progress, boolean again) {
        this.store = store;
        this.models = models;
        this.progress = progress;
        this.again = again;
    }

    /** Reads pages into the store; a file that cannot be read is counted with its reason and never ends the run. */
    public Summary run(Iterator<RawPage> files) {
        Tally tally = new Tally();
        ExecutorService workers = models.workers();
        try {
            Work work = new Work(tally, workers);
            Gathered gathered = new Gathered();
            while (files.hasNext()) {
                RawPage file = files.next();
                if (!gathered.takes(file)) {
                    work.begin(gathered.release());
                }
                page(file, tally).ifPresent(page -> {
                    if (page.looseEnds().isPresent()) {
                        gathered.add(file, page);
                    } else {
                        work.begin(Map.of(file, page));
                    }
                });
            }
            work.begin(gathered.release());
            work.finish();
        } finally {
            workers.shutdownNow();
        }
        store.finish(tally.unchanged, tally.rejections.size());
        compactAfterMuch();
        return tally.summary(store.changes(), models.loading());
    }

    /** Takes pages out of the store; those that shared articles with them are analysed again, without their parts. */
    public Changes remove(Collection<String> docs) {
        List<Page> others = new SharedPages(store.kept(), reader).whole(List.of(), docs);
        ExecutorService workers = models.workers();
        try {
            Changes changes =
                    store.replace(Analysis.begin(others, models, workers).contributions(extractor), docs);
            store.finish(0, 0);
            return changes;
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot analyse pages that shared articles with those to be removed", e);
        } catch (InterruptedException e) {
            throw stopped(e);
        } finally {
            workers.shutdownNow();
        }
    }

    private static IllegalStateException stopped(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("stopped while pages were read", cause);
    }

    private void compactAfterMuch() {
        Changes changes = store.changes();
        long written = changes.added() + changes.replaced();
        if (written > LOOK_AFTER && written >= store.pages() / LOOK_PART && store.isWasteful()) {
            progress.compacting();
            store.compact();
            progress.compacted();
        }
    }

    private Optional<Page> page(RawPage file, Tally tally) {
        PageReading reading =
                tally.names.take(file).<PageReading>map(second -> second).orElseGet(() -> reader.read(file));
        return reading.match(
                read -> {
                    if (!again && store.upToDate(file.doc(), PageGraphs.digest(read.page()))) {
                        tally.unchanged++;
                        progress.pageDone(file.doc());
                        return Optional.empty();
                    }
                    return Optional.of(read.page());
                },
                rejected -> {
                    reject(rejected, tally);
                    return Optional.empty();
                });
    }

    private void reject(Rejected rejection, Tally tally) {
        LOG.info("rejected {}: {}", rejection.raw().path(), rejection.reason());
        tally.rejections.add(rejection);
        progress.rejected(rejection);
        progress.pageDone(rejection.raw().doc());
    }

    /** What a run has under way: pages that are analysed, and what waits to be written. */
    private final class Work {
        private final Tally tally;
        private final ExecutorService workers;
        private final SharedPages shared = new SharedPages(store.kept(), reader);
        private final Deque<UnderWay> underWay = new ArrayDeque<>();
        private final List<Contribution> batch = new ArrayList<>();
        private long characters;

        Work(Tally tally, ExecutorService workers) {
            this.tally = tally;
            this.workers = workers;
        }

        /** Begins to analyse pages that were read, together with those that share articles with them. */
        void begin(Map<RawPage, Page> read) {
            if (read.isEmpty()) {
                return;
            }
            models.loadWith(progress);
            List<Page> pages = shared.whole(read.values(), List.of());
            underWay.add(new UnderWay(read, Analysis.begin(pages, models, workers)));
            while (underWay.stream()
                            .mapToLong(each -> each.analysis.characters())
                            .sum()
                    > WINDOW) {
                finishFirst();
            }
        }

        void finish() {
            while (!underWay.isEmpty()) {
                finishFirst();
            }
            write();
        }

        private void finishFirst() {
            UnderWay first = underWay.removeFirst();
            try {
                batch.addAll(first.analysis.contributions(extractor));
                characters += first.analysis.characters();
                first.read.values().forEach(page -> {
                    tally.count(page);
                    progress.pageDone(page.doc());
                });
            } catch (ExecutionException e) {
                failed(first.read, e.getCause() == null ? e : e.getCause());
            } catch (InterruptedException e) {
                throw stopped(e);
            } catch (RuntimeException | StackOverflowError e) {
                failed(first.read, e);
            }
            if (characters > TRANSACTION) {
                write();
            }
        }

        private void write() {
            store.replace(batch);
            shared.arrived(batch.stream().map(Contribution::doc).toList());
            batch.clear();
            characters = 0;
        }

        /** Pages that a bug of ours, or of CoreNLP's, makes unreadable must not cost the others. */
        private void failed(Map<RawPage, Page> read, Throwable cause) {
            LOG.error("cannot analyse {}", read.keySet(), cause);
            String reason = "an error inside lilong (" + cause + "); please report it with the log and the page";
            read.keySet().forEach(file -> reject(new Rejected(file, reason), tally));
            shared.arrived(read.values().stream().map(Page::doc).toList());
        }
    }

    /** Pages that were read, and the analysis of them and of those that share articles with them. */
    private record UnderWay(Map<RawPage, Page> read, Analysis analysis) {}
}
