package org.lilong.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Article;
import org.lilong.article.Block;
import org.lilong.article.Page;
import org.lilong.article.Place;
import org.lilong.article.SetApart;
import org.lilong.article.Span;
import org.lilong.article.file.PageFiles;
import org.lilong.article.file.RawPage;
import org.lilong.article.original.OriginalText;
import org.lilong.article.original.Repairs;
import org.lilong.article.reading.PageReader;
import org.lilong.article.reading.PageReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints how pages are read, without a store. */
@Command(
        name = "page",
        description =
                "Print how pages are read: their pieces and captions, what is set apart and why, or why they are rejected.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  lilong page pages/2023-05.pdf",
            "  lilong page scans.zip | grep rejected",
            "  lilong page pages/2023-05.pdf --html read.html      draws it with its pieces",
            "  lilong page pages/ --format json > read.jsonl",
            "",
            "Numbers in brackets say where a block stands in the page's original text; of a PDF, where on which sheet, in points from its top left corner;",
            "of HTML, where in the text without tags, and where in the mark-up (characters of the decoded file). DOCX has no places but those in its text.",
            "Exit codes: 0 all were read, 1 at least one was rejected."
        })
final class PageCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Pages, archives and folders; folders are searched to the bottom.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    @Option(
            names = "--format",
            defaultValue = "text",
            description =
                    "${COMPLETION-CANDIDATES}; json gives an object a line for each page (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Option(
            names = "--html",
            paramLabel = "OUT",
            description =
                    "Also draw the pages into this HTML file: pieces in colours, blocks numbered in the order of reading.")
    private @Nullable Path picture;

    private final PrintStream out = System.out;
    private final PageJson json = new PageJson();

    /** How a reading is printed; the names are those of the option's values. */
    private enum Format {
        text,
        json
    }

    @Override
    public Integer call() {
        PageReader reader = new PageReader();
        List<PageReading> drawn = new ArrayList<>();
        int rejected = 0;
        try (Stream<RawPage> files = PageFiles.find(paths)) {
            for (RawPage file : (Iterable<RawPage>) files::iterator) {
                PageReading reading = reader.read(file);
                rejected += print(reading);
                if (picture != null) {
                    drawn.add(reading);
                }
            }
        }
        draw(drawn);
        return rejected == 0 ? 0 : Lilong.FAILED;
    }

    private int print(PageReading reading) {
        if (format == Format.text) {
            return reading.match(this::print, this::print);
        }
        out.println(json.of(reading));
        return reading.match(read -> 0, no -> 1);
    }

    private void draw(List<PageReading> readings) {
        if (picture == null) {
            return;
        }
        try {
            Files.writeString(picture, PagePicture.of(readings));
        } catch (IOException e) {
            throw new CommandException("cannot write " + picture + " (" + e + "); name another file after --html", e);
        }
    }

    private int print(PageReading.Rejected rejected) {
        out.printf("%s%n  rejected: %s%n%n", rejected.raw().path(), rejected.reason());
        return 1;
    }

    private int print(PageReading.Read read) {
        Page page = read.page();
        out.println(read.raw().path());
        out.printf("  place    %s%n", words(page.place()));
        out.printf(
                "  issue    %s%n",
                Stream.of(page.issue(), page.issued().map(Object::toString))
                        .flatMap(java.util.Optional::stream)
                        .collect(Collectors.joining(", ")));
        page.articles().forEach(article -> print(article, read.original()));
        if (!page.setApart().isEmpty()) {
            out.printf("%n  set apart%n");
            page.setApart().forEach(apart -> print(apart, read.original()));
        }
        out.println();
        return 0;
    }

    private void print(Article article, OriginalText original) {
        Repairs repairs = Repairs.of(article, original);
        out.printf(
                "%n  piece %d  %s%n", article.n() + 1, article.title().isEmpty() ? "(no headline)" : article.title());
        out.printf(
                "    %s; published %s; signed %s; %d line breaks joined, %d characters dropped, %d unified%n",
                words(article.place()),
                article.published().map(Object::toString).orElse("–"),
                article.signed().orElse("–"),
                repairs.joined(),
                repairs.dropped(),
                repairs.unified());
        article.turns()
                .forEach(turn -> out.printf(
                        "    %s another page: %s%n", turn.onward() ? "goes on on" : "began on", turn.seam()));
        for (Block block : article.blocks()) {
            out.printf(
                    "    %-10s %s %s%n",
                    block.kind(),
                    article.text(block.span()),
                    where(article.source().origin(block.span()), original));
        }
    }

    private void print(SetApart apart, OriginalText original) {
        out.printf(
                "    %-18s %s %s%n",
                apart.kind(),
                apart.text().strip().replaceAll("\\s*\\R\\s*", " / "),
                where(new Span(apart.begin(), apart.end()), original));
    }

    private static String where(Span span, OriginalText original) {
        return original.box(span.begin())
                .map(box -> "[sheet %d, %.0f, %.0f]".formatted(box.page(), box.x(), box.y()))
                .orElse("[" + span.begin() + "–" + span.end() + inMarkup(span, original) + "]");
    }

    private static String inMarkup(Span span, OriginalText original) {
        List<Span> spans = original.markup().map(markup -> markup.spans(span)).orElse(List.of());
        return spans.isEmpty()
                ? ""
                : "; in the mark-up " + spans.get(0).begin() + "–"
                        + spans.get(spans.size() - 1).end();
    }

    private static String words(Place place) {
        String words = Stream.of(place.province(), place.city(), place.district(), place.subdistrict())
                .filter(name -> name != null)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? "unknown" : words;
    }
}
