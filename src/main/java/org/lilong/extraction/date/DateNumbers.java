package org.lilong.extraction.date;

import org.lilong.extraction.lexicon.Numerals;

/** The numbers of a text, in digits or characters, and the units behind them, spaces aside. */
final class DateNumbers {
    private static final int MOST_SPACES = 4;

    private final String text;

    DateNumbers(String text) {
        this.text = text;
    }

    /** Whether a number with this unit stands at a place. */
    boolean isUnit(int i, String unit) {
        int length = lengthAt(i);
        return length > 0 && text.startsWith(unit, skip(i + length));
    }

    /** The offset behind the number at a place and its unit of one character. */
    int behindUnit(int i) {
        return skip(i + lengthAt(i)) + 1;
    }

    /** The number at a place. */
    int at(int i) {
        return Numerals.value(text.substring(i, i + lengthAt(i)));
    }

    /** Length of the number at a place, or 0. */
    int lengthAt(int i) {
        return Numerals.lengthAt(text, i);
    }

    /** The offset behind the spaces at a place. */
    int skip(int i) {
        int end = i;
        while (end < text.length()
                && end < i + MOST_SPACES
                && (text.charAt(end) == ' ' || text.charAt(end) == '\u3000')) {
            end++;
        }
        return end;
    }
}
