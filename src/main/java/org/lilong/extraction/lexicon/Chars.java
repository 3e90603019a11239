package org.lilong.extraction.lexicon;

import org.lilong.article.Span;

/** What kind a character is, for rules that read text character by character. */
public final class Chars {
    /** Rules look back from every character; without an end to that, their time grows with the square of a line's length. */
    private static final int LONGEST_LOOK = 500;

    private Chars() {}

    public static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || c == '〇' || c >= 0x3400 && c <= 0x4DBF;
    }

    /** Whether a stretch holds nothing but Han characters. */
    public static boolean isHan(String text, Span span) {
        for (int i = span.begin(); i < span.end(); i++) {
            if (!isHan(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** White space, the ideographic space included. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u3000' || c == '\u00A0';
    }

    /** The characters of a text that are no white space. */
    public static String withoutSpaces(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSpace(text.charAt(i))) {
                StringBuilder kept = new StringBuilder(text.length());
                text.chars().filter(c -> !isSpace((char) c)).forEach(c -> kept.append((char) c));
                return kept.toString();
            }
        }
        return text;
    }

    /** Neither part of a word nor of a number. */
    public static boolean isSeparator(char c) {
        return !Character.isLetterOrDigit(c) && c != '·' && c != '〇';
    }

    /** The first offset at or after {@code at}, and before {@code end}, that is no space other than a line break. */
    public static int skipSpaces(String text, int at, int end) {
        int i = at;
        while (i < end && isSpace(text.charAt(i)) && text.charAt(i) != '\n') {
            i++;
        }
        return i;
    }

    /** The smallest offset such that only spaces, and no line break, stand between it and {@code at}. */
    public static int skipSpacesBack(String text, int at) {
        int i = at;
        while (i > 0 && isSpace(text.charAt(i - 1)) && text.charAt(i - 1) != '\n') {
            i--;
        }
        return i;
    }

    /** The end of the line that {@code at} stands in. */
    public static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** The begin of the line that {@code at} stands in; of a line that is very long, a place so far before that nothing there matters. */
    public static int lineBegin(String text, int at) {
        int begin = at;
        while (begin > 0 && at - begin < LONGEST_LOOK && text.charAt(begin - 1) != '\n') {
            begin--;
        }
        return begin;
    }
}
