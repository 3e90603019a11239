package org.lilong.article;

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

    float size() {
        return box.height();
    }
}
