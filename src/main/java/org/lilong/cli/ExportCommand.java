package org.lilong.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lilong.store.Export;
import org.lilong.store.ExportFormat;
import org.lilong.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a store out as RDF. */
@Command(
        name = "export",
        description = "Write a store out as RDF, always in the same order, so that two exports can be compared.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  lilong export --store data/mine > mine.nq",
            "  lilong export --store data/mine --format trig --output mine.trig",
            "  lilong export --store data/mine --with runs,ontology > everything.nq"
        })
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private ExportFormat format = ExportFormat.NQUADS;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write; default: standard output.")
    private @Nullable Path output;

    @Option(
            names = "--with",
            paramLabel = "GRAPH",
            split = ",",
            description = "Graphs to write as well: ${COMPLETION-CANDIDATES}.")
    private List<Export.Extra> extras = List.of();

    @Override
    public Integer call() {
        EnumSet<Export.Extra> wanted = EnumSet.noneOf(Export.Extra.class);
        wanted.addAll(extras);
        try (Store opened = store.open();
                OutputStream out =
                        new BufferedOutputStream(output == null ? System.out : Files.newOutputStream(output))) {
            new Export(opened, wanted).write(out, format);
        } catch (IOException e) {
            throw new CommandException("cannot write " + (output == null ? "the export" : output) + " (" + e + ")", e);
        }
        return 0;
    }
}
