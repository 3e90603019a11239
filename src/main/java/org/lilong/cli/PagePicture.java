package org.lilong.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lilong.article.Article;
import org.lilong.article.Block;
import org.lilong.article.Page;
import org.lilong.article.SetApart;
import org.lilong.article.Span;
import org.lilong.article.original.Markup;
import org.lilong.article.original.OriginalText;
import org.lilong.article.original.PrintBox;
import org.lilong.article.original.PrintedRun;
import org.lilong.article.original.Sheet;
import org.lilong.article.reading.PageReading;

/** Shows a page as it was printed, or its text, with each piece in a colour of its own and its blocks numbered in the order of reading. */
final class PagePicture {
    private static final int GOLDEN_ANGLE = 137;
    private static final String STYLE = """
            body{font:15px/1.5 sans-serif;margin:2em;color:#222;background:#fafafa}
            svg{background:#fff;border:1px solid #bbb;display:block;margin:1em 0;max-width:100%;height:auto}
            pre{background:#fff;border:1px solid #bbb;padding:1em;white-space:pre-wrap;font-size:15px;line-height:1.8}
            mark{padding:.1em 0} .apart{fill:#ddd;background:#ddd;color:#666} li{margin:.2em 0} .rejected{color:#a00}
            b.n{font-size:.7em;vertical-align:super;margin-right:.2em}
            """;

    /** A stretch of the original text that went to one block or was set apart. */
    private record Stretch(Span span, String label, String title, String colour) {}

    private final StringBuilder html = new StringBuilder();

    static String of(List<PageReading> readings) {
        PagePicture picture = new PagePicture();
        picture.html
                .append(
                        "<!doctype html><html lang=\"zh\"><head><meta charset=\"utf-8\"><title>lilong page</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n");
        readings.forEach(reading -> reading.match(picture::read, picture::rejected));
        return picture.html.append("</body></html>\n").toString();
    }

    private PagePicture rejected(PageReading.Rejected rejected) {
        html.append("<h2>")
                .append(escaped(rejected.raw().path().toString()))
                .append("</h2>\n<p class=\"rejected\">")
                .append(escaped(rejected.reason()))
                .append("</p>\n");
        return this;
    }

    private PagePicture read(PageReading.Read read) {
        Page page = read.page();
        html.append("<h2>").append(escaped(read.raw().path().toString())).append("</h2>\n<ol>\n");
        for (Article article : page.articles()) {
            html.append("<li><mark style=\"background:%s\">".formatted(colour(article)))
                    .append(escaped(article.title().isEmpty() ? "(no headline)" : article.title()))
                    .append("</mark></li>\n");
        }
        html.append("</ol>\n");
        List<Stretch> stretches = stretches(page);
        if (read.original().sheets().isEmpty()) {
            text(page.original(), stretches);
            read.original().markup().ifPresent(markup -> markup(markup, stretches));
        } else {
            read.original().sheets().forEach(sheet -> sheet(sheet, read.original(), stretches));
        }
        return this;
    }

    private static List<Stretch> stretches(Page page) {
        List<Stretch> stretches = new ArrayList<>();
        for (Article article : page.articles()) {
            int order = 0;
            for (Block block : article.blocks()) {
                String label = article.n() + 1 + "." + ++order;
                for (Span span : article.source().origins(block.span())) {
                    stretches.add(new Stretch(span, label, block.kind().name(), colour(article)));
                    label = "";
                }
            }
        }
        for (SetApart apart : page.setApart()) {
            stretches.add(
                    new Stretch(new Span(apart.begin(), apart.end()), "", "set apart: " + apart.kind(), "#dddddd"));
        }
        stretches.sort(Comparator.comparingInt(stretch -> stretch.span().begin()));
        return stretches;
    }

    private static String colour(Article article) {
        return "hsl(%d,70%%,85%%)".formatted(article.n() * GOLDEN_ANGLE % 360);
    }

    private void text(String original, List<Stretch> stretches) {
        html.append("<pre>");
        int done = 0;
        for (Stretch stretch : stretches) {
            if (stretch.span().begin() < done) {
                continue;
            }
            html.append(escaped(original.substring(done, stretch.span().begin())));
            label(stretch.label());
            html.append("<mark style=\"background:%s\" title=\"%s\">".formatted(stretch.colour(), stretch.title()))
                    .append(escaped(original.substring(
                            stretch.span().begin(), stretch.span().end())))
                    .append("</mark>");
            done = stretch.span().end();
        }
        html.append(escaped(original.substring(done))).append("</pre>\n");
    }

    /** The page's mark-up with the same stretches where they stand in it. */
    private void markup(Markup markup, List<Stretch> stretches) {
        List<Stretch> within = new ArrayList<>();
        for (Stretch stretch : stretches) {
            String label = stretch.label();
            for (Span span : markup.spans(stretch.span())) {
                within.add(new Stretch(span, label, stretch.title(), stretch.colour()));
                label = "";
            }
        }
        within.sort(Comparator.comparingInt(stretch -> stretch.span().begin()));
        html.append("<details><summary>mark-up</summary>\n");
        text(markup.source(), within);
        html.append("</details>\n");
    }

    private void label(String label) {
        if (!label.isEmpty()) {
            html.append("<b class=\"n\">").append(label).append("</b>");
        }
    }

    private void sheet(Sheet sheet, OriginalText original, List<Stretch> stretches) {
        html.append(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %1$.1f %2$.1f\" width=\"%3$.0f\" role=\"img\">%n",
                sheet.width(),
                sheet.height(),
                sheet.width() * 1.5));
        for (Stretch stretch : stretches) {
            String label = stretch.label();
            for (PrintedRun run : original.runs(stretch.span())) {
                if (run.box().page() == sheet.number()) {
                    run(run, stretch, label, original.text());
                    label = "";
                }
            }
        }
        html.append("</svg>\n");
    }

    private void run(PrintedRun run, Stretch stretch, String label, String text) {
        PrintBox box = run.box();
        html.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"><title>%s</title></rect>",
                box.x(),
                box.y() - 0.1f * box.height(),
                box.width(),
                1.25f * box.height(),
                stretch.colour(),
                stretch.title()));
        html.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\" textLength=\"%.1f\" lengthAdjust=\"spacingAndGlyphs\">%s</text>%n",
                box.x(),
                box.y() + 0.85f * box.height(),
                box.height(),
                box.width(),
                escaped(text.substring(run.span().begin(), run.span().end()).replace('\n', ' '))));
        if (!label.isEmpty()) {
            html.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%.1f\" font-size=\"6\" fill=\"#c00\" text-anchor=\"end\">%s</text>%n",
                    box.x() - 1,
                    box.y() + 5,
                    label));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
