package org.lilong.search;

import org.lilong.language.Script;

/** Characters that readers take for the same made the same: simplified, of usual width, in lower case. */
final class Fold {
    private static final int FULL_WIDTH = 0xFEE0;

    private Fold() {}

    /** A text folded character by character, so that places in it are places in the text itself. */
    static String of(String text) {
        char[] chars = Script.simplified(text).toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = fold(chars[i]);
        }
        return new String(chars);
    }

    private static char fold(char c) {
        if (c == '\u3000') {
            return ' ';
        }
        char narrow = c >= '！' && c <= '～' ? (char) (c - FULL_WIDTH) : c;
        return Character.toLowerCase(narrow);
    }
}
