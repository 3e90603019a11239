package org.lilong.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.lilong.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files and folders into a store. */
@Command(
        name = "ingest",
        description = "Read files and folders of pages into a store.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  lilong ingest pages/ --store data/mine",
            "  lilong ingest pages/2023-05.txt --store data/mine      replaces that page only",
            "",
            "A page is known by its file's name up to the first dot. A page that the store holds unchanged is passed over",
            "(--again reads it all the same). A file that cannot be read is reported with its reason and does not end the run.",
            "A file page.properties in a folder may give province, city, district, subdistrict and issued (a date) of its pages."
        })
final class Ingest implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files and folders; folders are searched to the bottom.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(names = "--again", description = "Read pages again that the store holds unchanged.")
    private boolean again;

    @Override
    public Integer call() {
        Reading run = reading.of(paths);
        try (Store opened = store.openOrCreate()) {
            return run.into(opened, again) ? 0 : Lilong.FAILED;
        }
    }
}
