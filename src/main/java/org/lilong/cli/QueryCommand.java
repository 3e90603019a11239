package org.lilong.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lilong.query.Catalogue;
import org.lilong.query.Format;
import org.lilong.query.NamedQuery;
import org.lilong.query.Rows;
import org.lilong.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks one query of the catalogue. */
@Command(
        name = "query",
        description = "Ask a query of the catalogue; without a name, list them.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  lilong query --store data/demo                              list all queries and their parameters",
            "  lilong query person-posts --store data/demo --param person=陈静",
            "  lilong query who-met-whom --store data/demo --format csv > met.csv"
        })
final class QueryCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Name of the query.")
    private @Nullable String name;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "A parameter of the query; may be given several times.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "table, csv or json; default: ${DEFAULT-VALUE}.")
    private String format = "table";

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.load();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (name == null) {
            catalogue.all().forEach(query -> list(query, out));
            return 0;
        }
        Format written = Format.of(format)
                .orElseThrow(() -> new CommandException("no format \"" + format + "\": use table, csv or json"));
        NamedQuery query = catalogue
                .find(name)
                .orElseThrow(() -> new CommandException(
                        "no query named \"" + name + "\": list them with lilong query --store DIR"));
        try (Store opened = store.open()) {
            Rows rows = query.run(opened.dataset(), parameters);
            written.write(rows, out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the answer of " + name, e);
        }
        return 0;
    }

    private static void list(NamedQuery query, PrintStream out) {
        out.printf(Locale.ROOT, "%-36s %s%n", query.id(), query.summary());
        query.parameters()
                .forEach(parameter -> out.printf(
                        Locale.ROOT,
                        "  --param %s=…  %s (%s%s)%n",
                        parameter.name(),
                        parameter.en(),
                        parameter.type().key(),
                        parameter.optional() ? ", optional" : ""));
    }
}
