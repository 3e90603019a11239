package org.lilong.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.lilong.query.Records;
import org.lilong.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what a store says of each document, one JSON object a line. */
@Command(
        name = "records",
        description = "Print what the store says of each page, one JSON object a line.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  lilong records --store data/mine > records.jsonl"})
final class RecordsCommand implements Callable<Integer> {
    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        try (Store opened = store.open()) {
            new Records(opened).write(System.out);
        } catch (IOException e) {
            throw new CommandException("cannot write the records (" + e + ")", e);
        }
        return 0;
    }
}
