package org.lilong.cli;

import java.nio.file.Path;
import org.lilong.store.Store;
import picocli.CommandLine.Option;

/** The option that names the store, and how commands open it. */
final class StoreOption {
    @Option(
            names = {"-s", "--store"},
            paramLabel = "DIR",
            required = true,
            description = "Folder of the store.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    Store open() {
        Logs.into(folder);
        return Store.open(folder);
    }

    Store openOrCreate() {
        Logs.into(folder);
        return Store.openOrCreate(folder);
    }
}
