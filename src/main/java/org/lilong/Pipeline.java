package org.lilong;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.lilong.article.Article;
import org.lilong.article.Page;
import org.lilong.article.PageReader;
import org.lilong.article.PageReading;
import org.lilong.article.PageReading.Rejected;
import org.lilong.article.RawPage;
import org.lilong.extraction.ClaimExtractor;
import org.lilong.extraction.claim.PageClaims;
import org.lilong.graph.PageGraphs;
import org.lilong.language.Sentence;
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
            Deque<Analysis> underWay = new ArrayDeque<>();
            List<Contribution> batch = new ArrayList<>();
            while (files.hasNext()) {
                RawPage file = files.next();
                page(file, tally).ifPresent(page -> underWay.add(analyse(file, page, workers)));
                while (characters(underWay) > WINDOW) {
                    finish(underWay.removeFirst(), batch, tally);
                }
            }
            while (!underWay.isEmpty()) {
                finish(underWay.removeFirst(), batch, tally);
            }
            store.replace(batch);
        } finally {
            workers.shutdownNow();
        }
        store.finish(tally.unchanged, tally.rejections.size());
        compactAfterMuch();
        return tally.summary(store.changes(), models.loading());
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

    /** A page whose articles are being analysed. */
    private record Analysis(RawPage file, Page page, List<Future<List<Sentence>>> sentences) {}

    private Analysis analyse(RawPage file, Page page, ExecutorService workers) {
        models.loadWith(progress);
        List<Future<List<Sentence>>> sentences = new ArrayList<>();
        for (Article article : page.articles()) {
            sentences.add(workers.submit(() -> models.annotator().annotate(article.text())));
        }
        return new Analysis(file, page, sentences);
    }

    private static long characters(Deque<Analysis> underWay) {
        return underWay.stream().mapToLong(a -> a.page().original().length()).sum();
    }

    private void finish(Analysis analysis, List<Contribution> batch, Tally tally) {
        Page page = analysis.page();
        claims(analysis, tally).ifPresent(claims -> {
            batch.add(Contribution.of(claims));
            tally.count(page);
            progress.pageDone(page.doc());
        });
        if (tally.charactersSinceCommit > TRANSACTION) {
            store.replace(batch);
            batch.clear();
            tally.charactersSinceCommit = 0;
        }
    }

    private Optional<PageClaims> claims(Analysis analysis, Tally tally) {
        List<List<Sentence>> sentences = new ArrayList<>();
        try {
            for (Future<List<Sentence>> future : analysis.sentences()) {
                sentences.add(future.get());
            }
            return Optional.of(extractor.extract(analysis.page(), sentences));
        } catch (ExecutionException e) {
            return failed(analysis.file(), e.getCause() == null ? e : e.getCause(), tally);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "stopped while reading " + analysis.page().doc(), e);
        } catch (RuntimeException | StackOverflowError e) {
            return failed(analysis.file(), e, tally);
        }
    }

    /** One page that a bug of ours, or of CoreNLP's, makes unreadable must not cost the others. */
    private Optional<PageClaims> failed(RawPage file, Throwable cause, Tally tally) {
        LOG.error("cannot analyse page {}", file.doc(), cause);
        reject(
                new Rejected(
                        file, "an error inside lilong (" + cause + "); please report it with the log and the page"),
                tally);
        return Optional.empty();
    }
}
