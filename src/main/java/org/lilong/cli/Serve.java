package org.lilong.cli;

import java.util.concurrent.Callable;
import org.lilong.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves a store over HTTP. */
@Command(
        name = "serve",
        description = "Serve a store: SPARQL, JSON API and explorer on one port.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  lilong serve --store data/mine", "  lilong serve --store data/mine --host 0.0.0.0 --port 80"})
final class Serve implements Callable<Integer> {
    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ServingOptions serving = new ServingOptions();

    @Override
    public Integer call() throws InterruptedException {
        try (Store opened = store.open()) {
            serving.serve(opened);
        }
        return 0;
    }
}
