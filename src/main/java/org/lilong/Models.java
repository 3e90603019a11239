package org.lilong;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.lilong.language.Annotator;

/** CoreNLP's models, loaded once and only where a page is to be read: that takes seconds and most of the memory. */
public final class Models {
    private final int threads;
    private volatile @Nullable Annotator annotator;
    private Duration loading = Duration.ZERO;

    /**
     * Loads nothing yet.
     *
     * @param threads how many articles may be analysed at a time
     */
    public Models(int threads) {
        this.threads = threads;
    }

    /** The annotator, loaded on the first call. */
    public Annotator annotator() {
        loadWith(Progress.SILENT);
        return java.util.Objects.requireNonNull(annotator);
    }

    synchronized void loadWith(Progress progress) {
        if (annotator == null) {
            progress.loadingModels();
            Instant start = Instant.now();
            annotator = Annotator.load();
            loading = Duration.between(start, Instant.now());
            progress.modelsLoaded();
        }
    }

    synchronized Duration loading() {
        return loading;
    }

    ExecutorService workers() {
        return Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "lilong-analysis");
            thread.setDaemon(true);
            return thread;
        });
    }
}
