package org.lilong.article;

import java.util.ArrayList;
import java.util.List;

/** Lays the texts of a page back on the sheets of its PDF. */
final class PrintedSheets {
    private PrintedSheets() {}

    /** The sheets of a page, none for formats without them. */
    static List<PrintedSheet> of(OriginalText original, List<Article> articles, List<SetApart> setApart) {
        if (original.sheets().isEmpty()) {
            return List.of();
        }
        List<PrintedText> texts = new ArrayList<>();
        articles.forEach(article -> texts.addAll(printed(article, original)));
        for (SetApart apart : setApart) {
            PrintedText.Collector collector = new PrintedText.Collector(original, null);
            for (int i = apart.begin(); i < apart.end(); i++) {
                collector.take(i, i);
            }
            texts.addAll(collector.texts());
        }
        return original.sheets().stream()
                .map(sheet -> new PrintedSheet(
                        sheet,
                        texts.stream()
                                .filter(text -> text.box().page() == sheet.number())
                                .toList()))
                .toList();
    }

    private static List<PrintedText> printed(Article article, OriginalText original) {
        PrintedText.Collector collector = new PrintedText.Collector(original, article.n());
        TracedText source = article.source();
        for (int i = 0; i < source.length(); i++) {
            // a character that was put in, as the blank between two lines, has the origin of the one before it
            if (i == 0 || source.origin(i) != source.origin(i - 1)) {
                collector.take(i, source.origin(i));
            }
        }
        return collector.texts();
    }
}
