package org.lilong.extraction.lexicon;

/** Numbers as dates and head counts print them: ASCII, full-width and Chinese digits. */
public final class Numerals {
    private static final String CHINESE = "〇一二三四五六七八九";

    private Numerals() {}

    /** Length of the number that begins at {@code at}, at most nine characters, or 0. */
    public static int lengthAt(String text, int at) {
        int i = at;
        while (i < text.length() && i < at + 9 && isDigit(text.charAt(i))) {
            i++;
        }
        return i - at;
    }

    private static boolean isDigit(char c) {
        return digit(c) >= 0 && c != '两' || "十百廿卅".indexOf(c) >= 0;
    }

    /** The value of a number below ten thousand, or -1 where the characters make none. */
    public static int value(CharSequence digits) {
        return digits.length() > 9 ? -1 : hasUnit(digits) ? counted(digits) : positional(digits);
    }

    private static boolean hasUnit(CharSequence digits) {
        return digits.chars().anyMatch(c -> "十百廿卅".indexOf(c) >= 0);
    }

    private static int positional(CharSequence digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digit(digits.charAt(i));
            if (digit < 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return digits.length() == 0 ? -1 : value;
    }

    private static int counted(CharSequence digits) {
        int total = 0;
        int unit = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int scale = "廿卅".indexOf(c) >= 0 ? (c == '廿' ? 20 : 30) : c == '十' ? 10 : c == '百' ? 100 : 0;
            if (scale > 0) {
                total += scale % 100 == 20 || scale == 30 ? scale : Math.max(unit, 1) * scale;
                unit = 0;
            } else {
                unit = unit * 10 + digit(c);
            }
        }
        return total + unit;
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= '０' && c <= '９') {
            return c - '０';
        }
        if (c == '零' || c == '○') {
            return 0;
        }
        return c == '两' ? 2 : CHINESE.indexOf(c);
    }
}
