package org.lilong.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.lilong.Models;
import org.lilong.Pipeline;
import org.lilong.Progress;
import org.lilong.Version;
import org.lilong.store.Contributions;
import org.lilong.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes pages out of a store. */
@Command(
        name = "remove",
        description = "Take what pages contributed out of a store; what other pages name as well stays.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  lilong remove 2023-05-a --store data/mine"})
final class Remove implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "DOC",
            description = "Names of pages: the file's name up to its first dot.")
    @SuppressWarnings("NullAway.Init")
    private List<String> docs;

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() {
        try (Store opened = store.open()) {
            Contributions contributions = new Contributions(opened, Version.current(), InstantSource.system());
            List<String> missing =
                    docs.stream().filter(doc -> !contributions.holds(doc)).toList();
            if (!missing.isEmpty()) {
                throw new CommandException("the store holds no page named " + String.join(", ", missing)
                        + "; nothing was removed. List its pages with: lilong query pages --store …");
            }
            Pipeline pipeline = new Pipeline(contributions, new Models(1), Progress.SILENT, false);
            System.err.println(pipeline.remove(docs).removed() + " pages removed");
        }
        return 0;
    }
}
