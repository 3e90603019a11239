package org.lilong.extraction.date;

import org.jspecify.annotations.Nullable;
import org.lilong.extraction.date.DateExpression.Parts;
import org.lilong.extraction.lexicon.Numerals;

/** Reads a date of the calendar as it is printed: "2019-12-27", "2019年12月27日", "二〇二〇年五月", "18日". */
final class PrintedDate {
    private final String text;
    private final DateNumbers numbers;

    /** Behind what was read last. */
    private int at;

    PrintedDate(String text, DateNumbers numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    /** The offset behind what was read last. */
    int end() {
        return at;
    }

    /** The date at a place in any form, or null. */
    @Nullable
    Parts any(int begin) {
        Parts iso = iso(begin);
        return iso == null ? parts(begin, false) : iso;
    }

    /** Whether a month stands here whose name is no number ("元月8日"). */
    boolean isNamedMonth(int at) {
        return TimeWord.FIRST_MONTH.lengthAt(text, at) > 0 && numbers.lengthAt(at + 2) > 0;
    }

    /** "2019-12-27", "2019/12/27" and "2019.12.27". */
    private @Nullable Parts iso(int begin) {
        if (begin + 8 > text.length() || !isAsciiYear(begin) || "-/.".indexOf(text.charAt(begin + 4)) < 0) {
            return null;
        }
        char separator = text.charAt(begin + 4);
        int monthLength = asciiLength(begin + 5);
        int second = begin + 5 + monthLength;
        if (monthLength < 1 || monthLength > 2 || second >= text.length() || text.charAt(second) != separator) {
            return null;
        }
        int dayLength = asciiLength(second + 1);
        if (dayLength < 1 || dayLength > 2) {
            return null;
        }
        int month = Numerals.value(text.substring(begin + 5, second));
        int day = Numerals.value(text.substring(second + 1, second + 1 + dayLength));
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        at = second + 1 + dayLength;
        return new Parts(Numerals.value(text.substring(begin, begin + 4)), month, day);
    }

    private boolean isAsciiYear(int begin) {
        int value = asciiLength(begin) == 4 ? Numerals.value(text.substring(begin, begin + 4)) : 0;
        return value >= 1900 && value < 2100;
    }

    private int asciiLength(int begin) {
        int i = begin;
        while (i < text.length() && i < begin + 5 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i - begin;
    }

    /** Year, month and day, or the last of them, as printed with their units. */
    @Nullable
    Parts parts(int begin, boolean inRange) {
        int i = begin;
        @Nullable Integer year = null;
        if (numbers.isUnit(i, "年")) {
            year = numbers.at(i);
            int length = numbers.lengthAt(i);
            i = numbers.behindUnit(i);
            if (length != 4 || year < 1900 || year > 2099 || TimeWord.NO_YEAR.lengthAt(text, i) > 0) {
                return null;
            }
            i += text.startsWith("度", i) ? 1 : 0;
        }
        int behindYear = i;
        @Nullable Integer month = null;
        int monthAt = numbers.skip(i);
        int named = TimeWord.FIRST_MONTH.lengthAt(text, monthAt);
        if (named > 0) {
            month = 1;
            i = monthAt + named;
        } else if (numbers.isUnit(monthAt, "月") && numbers.at(monthAt) >= 1 && numbers.at(monthAt) <= 12) {
            month = numbers.at(monthAt);
            i = numbers.behindUnit(monthAt);
            if (text.startsWith("份", i)) {
                i++;
            }
        }
        @Nullable Integer day = day(year == null && month == null ? i : numbers.skip(i), month != null, inRange);
        if (day == null && year == null && month == null) {
            return null;
        }
        at = day != null ? at : month != null ? behindMonth(i) : behindYear;
        return new Parts(year, month, day);
    }

    /** "上旬", "底" and the like belong to the month's words. */
    private int behindMonth(int i) {
        return i + TimeWord.MONTH_PART.lengthAt(text, i);
    }

    /** A day with its unit, or the first of two days that share one ("18—20日"). */
    private @Nullable Integer day(int i, boolean hasMonth, boolean inRange) {
        int length = numbers.lengthAt(i);
        int value = length == 0 ? -1 : numbers.at(i);
        if (value < 1 || value > 31) {
            return null;
        }
        int behind = numbers.skip(i + length);
        boolean printed = text.startsWith("日", behind) || hasMonth && text.startsWith("号", behind);
        if (printed && TimeWord.NO_DAY.lengthAt(text, behind + 1) == 0) {
            boolean lone = !hasMonth && !inRange && length == 1 && !Character.isDigit(text.charAt(i));
            at = behind + 1;
            return lone ? null : value;
        }
        int dash = TimeWord.DASH.lengthAt(text, behind);
        boolean listed = hasMonth && text.startsWith("、", behind);
        int next = numbers.skip(behind + (listed ? 1 : dash));
        boolean ends = (dash > 0 || listed) && numbers.isUnit(next, "日");
        int last = ends ? numbers.at(next) : 0;
        if (last > value && last <= (listed ? value + 1 : 31)) {
            at = i + length;
            return value;
        }
        return null;
    }
}
