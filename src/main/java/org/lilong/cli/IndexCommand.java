package org.lilong.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
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
    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        Instant start = Instant.now();
        try (Store opened = store.open();
                Search search = Search.in(opened)) {
            int things = search.rebuild();
            double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
            System.err.printf(Locale.ROOT, "%d things can be found; indexed in %.1f s%n", things, seconds);
        }
        return 0;
    }
}
