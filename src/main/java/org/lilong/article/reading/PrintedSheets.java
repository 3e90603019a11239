package org.lilong.article.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Article;
import org.lilong.article.PrintedSheet;
import org.lilong.article.PrintedText;
import org.lilong.article.SetApart;
import org.lilong.article.TracedText;
import org.lilong.article.original.OriginalText;
import org.lilong.article.original.PrintBox;

/** Lays the texts of a page back on the sheets of its PDF: characters are gathered as long as each follows the one before it. */
final class PrintedSheets {
    private final OriginalText original;
    private final List<Run> runs = new ArrayList<>();

    /** Characters side by side on a sheet. */
    private record Run(int sheet, PrintedText text) {}

    private PrintedSheets(OriginalText original) {
        this.original = original;
    }

    /** The sheets of a page, none for formats without them. */
    static List<PrintedSheet> of(OriginalText original, List<Article> articles, List<SetApart> setApart) {
        PrintedSheets print = new PrintedSheets(original);
        if (!original.sheets().isEmpty()) {
            articles.forEach(print::add);
            setApart.forEach(print::add);
        }
        return print.sheets();
    }

    private void add(Article article) {
        Gathering gathering = new Gathering(article.n());
        TracedText source = article.source();
        for (int i = 0; i < source.length(); i++) {
            // a character that was put in, as the blank between two lines, has the origin of the one before it
            if (i == 0 || source.origin(i) != source.origin(i - 1)) {
                gathering.take(i, source.origin(i));
            }
        }
        gathering.end();
    }

    private void add(SetApart apart) {
        Gathering gathering = new Gathering(null);
        for (int i = apart.begin(); i < apart.end(); i++) {
            gathering.take(i, i);
        }
        gathering.end();
    }

    private List<PrintedSheet> sheets() {
        return original.sheets().stream()
                .map(sheet -> new PrintedSheet(
                        sheet.number(),
                        sheet.width(),
                        sheet.height(),
                        runs.stream()
                                .filter(run -> run.sheet == sheet.number())
                                .map(Run::text)
                                .toList()))
                .toList();
    }

    /** The run that is being gathered. */
    private final class Gathering {
        private final @Nullable Integer article;
        private final StringBuilder text = new StringBuilder();
        private final List<Float> edges = new ArrayList<>();
        private @Nullable PrintBox box;
        private int begin;

        Gathering(@Nullable Integer article) {
            this.article = article;
        }

        /** Takes the character at an offset of the original text, which is the one at {@code index} of the article's text. */
        void take(int index, int offset) {
            PrintBox next = original.box(offset).orElse(null);
            if (next == null) {
                return;
            }
            if (box != null && index == begin + text.length() && box.runsInto(next)) {
                box = box.with(next);
            } else {
                end();
                box = next;
                begin = index;
            }
            text.append(original.text().charAt(offset));
            edges.add(next.x());
        }

        void end() {
            if (box != null) {
                edges.add(box.right());
                runs.add(new Run(
                        box.page(), new PrintedText(article, begin, text.toString(), box.y(), box.height(), edges)));
            }
            text.setLength(0);
            edges.clear();
            box = null;
        }
    }
}
