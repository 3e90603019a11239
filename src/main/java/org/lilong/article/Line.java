package org.lilong.article;

import java.util.regex.Pattern;

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
record Line(int begin, int end, TracedText text, String simple, int indent, int width, int reach) {
    /** How a gap stands in {@link #text()} that is wider than the space between two words. */
    static final char GAP = '\u3000';

    private static final Pattern SIGNED_END = Pattern.compile("[。！？”…] ?[（(][^（）()。，；]{2,30}[）)]$");

    boolean isBlank() {
        return text.length() == 0;
    }

    boolean endsSentence() {
        return Glyphs.endsSentence(simple) || endsSigned();
    }

    /** Whether a name in brackets stands behind its last sentence: "……开学。（团委）". */
    boolean endsSigned() {
        return SIGNED_END.matcher(simple).find();
    }

    /** The column in which it ends. */
    int extent() {
        return indent + width;
    }

    /** Whether it stood on several lines of print. */
    boolean isWrapped() {
        return reach < extent();
    }

    boolean hasGap() {
        return text.toString().indexOf(GAP) >= 0;
    }
}
