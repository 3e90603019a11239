package org.lilong.article.original;

import org.lilong.article.Article;
import org.lilong.article.Block;
import org.lilong.article.Span;
import org.lilong.article.TracedText;
import org.lilong.article.character.Glyphs;

/**
 * How much of a text is not as printed.
 *
 * @param joined line breaks inside a block that were undone
 * @param dropped characters left out within it: doubled glyphs, blanks without meaning
 * @param unified characters that stand for another form of theirs: full width, entities, dots
 */
public record Repairs(int joined, int dropped, int unified) {
    /** Counts the repairs of an article. */
    public static Repairs of(Article article, OriginalText original) {
        Repairs sum = new Repairs(0, 0, 0);
        for (Block block : article.blocks()) {
            sum = sum.plus(of(article.source(), block.span(), original.text()));
        }
        return sum;
    }

    private static Repairs of(TracedText text, Span span, String original) {
        int joined = 0;
        int dropped = 0;
        int unified = 0;
        for (int i = span.begin(); i < span.end(); i++) {
            char printed = original.charAt(text.origin(i));
            boolean blank = Glyphs.isSpace(text.charAt(i));
            unified += !blank && printed != text.charAt(i) ? 1 : 0;
            int previous = i == span.begin() ? text.origin(i) - 1 : text.origin(i - 1);
            String between = previous + 1 < text.origin(i) ? original.substring(previous + 1, text.origin(i)) : "";
            boolean broken = between.indexOf('\n') >= 0;
            joined += broken ? 1 : 0;
            dropped += broken ? 0 : between.length();
        }
        return new Repairs(joined, dropped, unified);
    }

    private Repairs plus(Repairs other) {
        return new Repairs(joined + other.joined, dropped + other.dropped, unified + other.unified);
    }
}
