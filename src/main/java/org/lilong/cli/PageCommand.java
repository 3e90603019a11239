package org.lilong.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lilong.article.Article;
import org.lilong.article.Block;
import org.lilong.article.OriginalText;
import org.lilong.article.Page;
import org.lilong.article.PageFiles;
import org.lilong.article.PageReader;
import org.lilong.article.PageReading;
import org.lilong.article.Place;
import org.lilong.article.RawPage;
import org.lilong.article.Repairs;
import org.lilong.article.SetApart;
import org.lilong.article.Span;
import picocli.CommandLine.Command;
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
            "",
            "Numbers in brackets say where a block stands in the page's original text; of a PDF, where on which sheet, in points from its top left corner.",
            "Exit codes: 0 all were read, 1 at least one was rejected."
        })
final class PageCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Pages, archives and folders; folders are searched to the bottom.")
    @SuppressWarnings("NullAway.Init")
    private List<Path> paths;

    private final PrintStream out = System.out;

    @Override
    public Integer call() {
        PageReader reader = new PageReader();
        int rejected = 0;
        try (Stream<RawPage> files = PageFiles.find(paths)) {
            for (RawPage file : (Iterable<RawPage>) files::iterator) {
                rejected += reader.read(file).match(this::print, this::print);
            }
        }
        return rejected == 0 ? 0 : Lilong.FAILED;
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
                .orElse("[" + span.begin() + "–" + span.end() + "]");
    }

    private static String words(Place place) {
        String words = Stream.of(place.province(), place.city(), place.district(), place.subdistrict())
                .filter(name -> name != null)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? "unknown" : words;
    }
}
