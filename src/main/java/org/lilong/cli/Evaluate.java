package org.lilong.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.lilong.evaluation.Document;
import org.lilong.evaluation.Evaluation;
import org.lilong.evaluation.Gold;
import org.lilong.query.Records;
import org.lilong.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how well pages are read, against the same pages annotated by hand. */
@Command(
        name = "evaluate",
        description = "Measure how well pages are read, against pages annotated by hand.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  lilong evaluate pages/gold                   precision, recall and F1 of every kind of statement",
            "  lilong evaluate pages/gold --details         and every miss and every error, with its sentence",
            "  lilong evaluate seed/ dev/ --json > figures.json",
            "",
            "A folder holds pages (NAME.txt or NAME.html) with their annotations beside them (NAME.gold.json); identity.json may say",
            "which names on which pages are one person. The pages are read into a store of their own, which is thrown away.",
            "The second table tells, of claims stated with a confidence, how many are right: people, posts (with their body), attendance."
        })
final class Evaluate implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "GOLD_DIR", description = "Folders of annotated pages.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> folders;

    @Option(names = "--details", description = "List every miss and every error with its sentence.")
    private boolean details;

    @Option(names = "--json", description = "Print one JSON object instead of tables.")
    private boolean json;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Override
    public Integer call() {
        Gold gold = Gold.read(folders);
        Reading run = reading.of(gold.pages());
        List<Document> found = new ArrayList<>();
        try (Store store = Store.inMemory()) {
            run.into(store, true);
            new Records(store).forEach(record -> found.add(Gold.document(record)));
        }
        print(new Evaluation(gold, found), new PrintStream(System.out, true, StandardCharsets.UTF_8));
        return 0;
    }

    private void print(Evaluation evaluation, PrintStream out) {
        if (json) {
            evaluation.printJson(out);
            return;
        }
        evaluation.printTable(out);
        out.println();
        evaluation.printCalibration(out);
        if (details) {
            out.println();
            evaluation.printDetails(out);
        }
    }
}
