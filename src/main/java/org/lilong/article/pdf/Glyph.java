package org.lilong.article.pdf;

import org.lilong.article.character.Glyphs;
import org.lilong.article.original.PrintBox;

/**
 * A character as a PDF prints it.
 *
 * @param text the character, or the characters of a ligature
 * @param box where it stands; its height is the size of the type
 */
record Glyph(String text, PrintBox box) {
    boolean isBlank() {
        return text.chars().allMatch(c -> Glyphs.isSpace((char) c));
    }

    /** Whether it is of the signs that lines are drawn with. */
    boolean isStroke() {
        return text.charAt(0) >= '\u2500' && text.charAt(0) <= '\u257F';
    }

    float size() {
        return box.height();
    }
}
