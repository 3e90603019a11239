package org.lilong.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lilong.Models;
import org.lilong.Pipeline;
import org.lilong.Summary;
import org.lilong.Version;
import org.lilong.article.file.PageFiles;
import org.lilong.article.file.RawPage;
import org.lilong.article.reading.PageReading.Rejected;
import org.lilong.search.Search;
import org.lilong.store.Contributions;
import org.lilong.store.Store;

/** One reading of pages into a store, with its progress and its summary on the terminal. */
final class Reading {
    private static final int SHOWN = 20;

    private final List<Path> paths;
    private final int threads;
    private final boolean quiet;
    private final PrintStream out = System.err;

    Reading(List<Path> paths, int threads, boolean quiet) {
        this.paths = paths;
        this.threads = threads;
        this.quiet = quiet;
    }

    /** Reads the pages; false where there were files and none of them gave a page. */
    boolean into(Store store, boolean again) {
        long count;
        try (Stream<RawPage> files = PageFiles.find(paths)) {
            count = files.count();
        }
        Contributions contributions = new Contributions(store, Version.current(), InstantSource.system());
        Summary summary;
        try (ShownProgress progress = quiet ? ShownProgress.NONE : ShownProgress.over(count, out);
                Stream<RawPage> files = PageFiles.find(paths)) {
            summary = new Pipeline(contributions, new Models(threads), progress, again).run(files.iterator());
        }
        if (!quiet) {
            print(summary);
        }
        index(store);
        return count == 0 || summary.rejections().size() < count;
    }

    /** Now, so that whoever asks first need not wait. */
    private static void index(Store store) {
        try (Search search = Search.in(store)) {
            search.bringUpToDate();
        }
    }

    private void print(Summary summary) {
        out.printf(
                Locale.ROOT,
                "%d pages added, %d replaced, %d unchanged, %d rejected; %d articles%n",
                summary.changes().added(),
                summary.changes().replaced(),
                summary.unchanged(),
                summary.rejections().size(),
                summary.articles());
        if (summary.articles() > 0) {
            double seconds = Math.max(0.001, summary.reading().toMillis() / 1000.0);
            out.printf(
                    Locale.ROOT,
                    "%,d characters in %.1f s (%,.0f characters/s), models loaded in %.1f s%n",
                    summary.characters(),
                    seconds,
                    summary.characters() / seconds,
                    summary.loading().toMillis() / 1000.0);
        }
        summary.rejections().stream().limit(SHOWN).forEach(this::print);
        if (summary.rejections().size() > SHOWN) {
            out.printf(
                    "  … and %d more; all are in the log%n",
                    summary.rejections().size() - SHOWN);
        }
    }

    private void print(Rejected rejected) {
        out.printf("  rejected %s: %s%n", rejected.raw().path(), rejected.reason());
    }
}
