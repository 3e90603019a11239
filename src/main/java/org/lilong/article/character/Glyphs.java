package org.lilong.article.character;

import com.ibm.icu.text.Transliterator;

/** What single characters of a Chinese page are, and how wide they stand in print. */
public final class Glyphs {
    private static final char FIRST_HAN = '\u4E00';
    private static final char LAST_HAN = '\u9FFF';
    private static final String SENTENCE_END = "。！？!?…";
    private static final String CLOSING = "”’」』）)】》〉〕］]";
    private static final String OPENING = "“‘「『（(【《〈〔［[";
    private static final String PUNCTUATION = "，。、；：！？…—～·,;:!?";
    /** Built once, character by character: the transliterator takes ten seconds for a million of them. */
    private static final char[] SIMPLE = simpleForms();

    private Glyphs() {}

    public static boolean isHan(int character) {
        return Character.isIdeographic(character) || character == '〇';
    }

    public static boolean isLatin(char character) {
        return character > ' ' && character < 0x250;
    }

    public static boolean isSpace(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\uFEFF'
                || character == '\u200B';
    }

    public static boolean isQuote(char character) {
        return OPENING.indexOf(character) >= 0 || CLOSING.indexOf(character) >= 0 || character == '"';
    }

    public static boolean isOpening(char character) {
        return OPENING.indexOf(character) >= 0;
    }

    public static boolean isClosing(char character) {
        return CLOSING.indexOf(character) >= 0;
    }

    public static boolean isPunctuation(char character) {
        return PUNCTUATION.indexOf(character) >= 0;
    }

    /** Columns in a fixed-width print: two for a Han character, one for a Latin one. */
    public static int width(char character) {
        if (character == '\t') {
            return 4;
        }
        if (character == '\u200B' || character == '\uFEFF') {
            return 0;
        }
        return character < 0x1100 && "“”‘’…—·".indexOf(character) < 0 ? 1 : 2;
    }

    /** Whether a sentence ends with this text, closing quotes and brackets not counted. */
    public static boolean endsSentence(CharSequence text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char character = text.charAt(i);
            if (SENTENCE_END.indexOf(character) >= 0 || isPictograph(character)) {
                return true;
            }
            if (CLOSING.indexOf(character) < 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean isPictograph(char character) {
        return Character.isLowSurrogate(character) && !Character.isIdeographic(character)
                || character == '\uFE0F'
                || (character >= '\u2600' && character <= '\u27BF');
    }

    /** The same text in simplified characters, each at its own offset. */
    public static String simplified(String text) {
        char[] simple = text.toCharArray();
        for (int i = 0; i < simple.length; i++) {
            char character = simple[i];
            if (character >= FIRST_HAN && character <= LAST_HAN) {
                simple[i] = SIMPLE[character - FIRST_HAN];
            }
        }
        return new String(simple);
    }

    private static char[] simpleForms() {
        Transliterator transliterator = Transliterator.getInstance("Traditional-Simplified");
        char[] forms = new char[LAST_HAN - FIRST_HAN + 1];
        for (int i = 0; i < forms.length; i++) {
            String form = transliterator.transliterate(String.valueOf((char) (FIRST_HAN + i)));
            forms[i] = form.length() == 1 ? form.charAt(0) : (char) (FIRST_HAN + i);
        }
        return forms;
    }
}
