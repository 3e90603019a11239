package org.lilong.article.pdf;

import org.lilong.article.character.Glyphs;
import org.lilong.article.line.LineKind;
import org.lilong.article.line.LineKinds;

/** Tells the line breaks that only the width of a column made from those that the writer meant. */
final class PrintedWrap {
    private static final float SAME_SIZE = 0.07f;
    private static final float INDENT = 0.8f;
    private static final float PLAY = 0.6f;
    private static final float EDGE = 0.9f;
    private static final int LONGEST_WORD = 16;
    private static final int SHORTEST = 6;

    private final float right;
    private final float em;

    /**
     * Of one column.
     *
     * @param right where its full lines end
     * @param em size of running text
     */
    PrintedWrap(float right, float em) {
        this.right = right;
        this.em = em;
    }

    /**
     * Whether a line is full and goes on in the one below.
     *
     * @param left where the lines of the column below begin
     */
    boolean wraps(PrintedLine line, PrintedLine below, float left) {
        boolean rows = line.fragments().size() > 1
                && below.fragments().size() > 1
                && line.right() + EDGE * line.size() < right;
        if (rows
                || line.isRule()
                || below.isRule()
                || line.length() < SHORTEST
                || Math.abs(line.size() - below.size()) > SAME_SIZE * em
                || below.left() - left > INDENT * below.size()
                || line.right() + firstWord(below) + PLAY * line.size() < right) {
            return false;
        }
        String next = Glyphs.simplified(below.words().strip());
        LineKind kind = LineKinds.ofText(next);
        return kind == LineKind.TEXT || !line.endsSentence() && kind != LineKind.PULL_QUOTE;
    }

    /** The width of what the line above would have had to take: a character with the marks that may not begin a line, or a foreign word. */
    private static float firstWord(PrintedLine line) {
        float width = 0;
        int taken = 0;
        char before = 0;
        for (Glyph glyph : line.fragments().get(0).glyphs()) {
            char character = glyph.text().charAt(0);
            boolean mark = Glyphs.isClosing(character) || Glyphs.isPunctuation(character);
            boolean word = Glyphs.isLatin(character) && Glyphs.isLatin(before);
            boolean opened = Glyphs.isOpening(before);
            if (taken > 0 && !mark && !word && !opened || taken == LONGEST_WORD) {
                break;
            }
            width += glyph.box().width();
            before = character;
            taken++;
        }
        return width;
    }
}
