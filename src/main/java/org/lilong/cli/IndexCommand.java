package org.lilong.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.lilong.search.Search;
import org.lilong.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the search index of a store anew. */
@Command(
        name = "index",
        description = "Make the search index of a store anew.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  lilong index --store data/mine",
            "",
            "Reading pages and serving keep the index up to date by themselves, and make it anew where it is missing or damaged."
        })
final class IndexCommand implements Callable<Integer> {
    private static final long EVERY_SECONDS = 5;

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        Instant start = Instant.now();
        try (Store opened = store.open();
                Search search = Search.in(opened)) {
            int things = told(search);
            double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
            System.err.printf(Locale.ROOT, "%d things can be found; indexed in %.1f s%n", things, seconds);
        }
        return 0;
    }

    /** Makes it, and says now and then how far it is. */
    private static int told(Search search) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try {
            clock.scheduleAtFixedRate(
                    () -> System.err.println("Indexing: " + search.progress()),
                    EVERY_SECONDS,
                    EVERY_SECONDS,
                    TimeUnit.SECONDS);
            return search.rebuild();
        } finally {
            clock.shutdownNow();
        }
    }
}
