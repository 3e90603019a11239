package org.lilong.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.lilong.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads the bundled sample pages and serves them: the shortest way to see what Lilong does. */
@Command(
        name = "demo",
        description = "Read the bundled sample pages and serve them.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  lilong demo",
            "  lilong demo --port 8080",
            "",
            "Started again it reuses its store and is up in seconds; delete the folder of the store to begin anew."
        })
final class Demo implements Callable<Integer> {
    @Option(
            names = {"-s", "--store"},
            paramLabel = "DIR",
            description = "Folder of the store; default: ${DEFAULT-VALUE}.")
    private Path folder = Path.of("data", "demo");

    @Mixin
    private ServingOptions serving = new ServingOptions();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Override
    public Integer call() throws InterruptedException {
        Logs.into(folder);
        try (Store store = Store.openOrCreate(folder);
                Samples samples = Samples.open()) {
            reading.of(samples.pages()).into(store, false);
            serving.serve(store);
        }
        return 0;
    }
}
