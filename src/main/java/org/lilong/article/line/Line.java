package org.lilong.article.line;

import java.util.regex.Pattern;
import org.lilong.article.TracedText;
import org.lilong.article.character.Glyphs;

/**
 * A line of a page after its repair.
 *
 * @param begin offset of its first character in the page's original text
 * @param end offset behind its last character there, the line break not counted
 * @param text its repaired characters without outer space; a wide gap stands as U+3000, a narrow one as a blank
 * @param simple {@code text} in simplified characters, gaps as blanks
 * @param indent columns of white space before it
 * @param width columns that {@code text} takes, without the spaces that were dropped
 * @param reach the column in which the widest of its printed lines ends, where it was wrapped to several; else where it ends itself
 */
public record Line(int begin, int end, TracedText text, String simple, int indent, int width, int reach) {
    /** How a gap stands in {@link #text()} that is wider than the space between two words. */
    public static final char GAP = '\u3000';

    private static final Pattern SIGNED_END = Pattern.compile("[。！？”…] ?[（(][^（）()。，；]{2,30}[）)]$");

    /** A stretch of it as a line of its own. */
    Line cut(int from, int to) {
        TracedText part = text.subSequence(from, to);
        int columns = 0;
        for (int i = 0; i < part.length(); i++) {
            columns += Glyphs.width(part.charAt(i));
        }
        int left = from == 0 ? indent : 0;
        return new Line(begin, end, part, simple.substring(from, to), left, columns, left + columns);
    }

    public boolean isBlank() {
        return text.length() == 0;
    }

    public boolean endsSentence() {
        return Glyphs.endsSentence(simple) || endsSigned(simple);
    }

    /** Whether a name in brackets stands behind its last sentence: "……开学。（团委）". */
    public static boolean endsSigned(String text) {
        return SIGNED_END.matcher(text).find();
    }

    /** The column in which it ends. */
    public int extent() {
        return indent + width;
    }

    /** Whether it stood on several lines of print. */
    public boolean isWrapped() {
        return reach < extent();
    }

    public boolean hasGap() {
        return text.toString().indexOf(GAP) >= 0;
    }
}
