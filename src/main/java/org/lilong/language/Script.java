package org.lilong.language;

import com.ibm.icu.text.Transliterator;

/** Traditional characters read as simplified ones, so that one set of lists and models understands both. */
public final class Script {
    private static final Transliterator TO_SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final char[] SIMPLIFIED = table();

    private Script() {}

    /** The text in simplified characters; the same length, character by character, as {@code text}. */
    public static String simplified(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = SIMPLIFIED[chars[i]];
        }
        return new String(chars);
    }

    /** Read once for all characters, so that no rule over several characters can change a text's length. */
    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
            if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
                String simple = TO_SIMPLIFIED.transliterate(String.valueOf((char) c));
                table[c] = simple.length() == 1 ? simple.charAt(0) : (char) c;
            }
        }
        return table;
    }
}
