package org.lilong.extraction.date;

import org.jspecify.annotations.Nullable;
import org.lilong.extraction.date.DateExpression.Base;
import org.lilong.extraction.date.DateExpression.Parts;

/** Reads a date of the lunar calendar as it is printed: "农历八月十五", "腊月廿三", "正月初八至十五", "三月初三". */
final class LunarDate {
    private final String text;
    private final DateNumbers numbers;

    /** Behind what was read last. */
    private int at;

    LunarDate(String text, DateNumbers numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    /** The offset behind what was read last. */
    int end() {
        return at;
    }

    /** Month and day, or a month alone where its name tells the calendar; null where none is printed. */
    @Nullable
    Parts at(int begin) {
        int calendar = TimeWord.LUNAR_CALENDAR.lengthAt(text, begin);
        int month = month(begin + calendar, calendar > 0);
        if (month == 0) {
            return null;
        }
        boolean named = numbers.lengthAt(begin + calendar) == 0;
        int behind = at;
        Integer day = day(calendar > 0 || named);
        at = day == null ? behind : at;
        boolean whole = text.charAt(behind - 1) == '月';
        return day != null || whole && (calendar > 0 || named) ? new Parts(null, month, day) : null;
    }

    /** The day that ends a range, in the same month; null where there is none. */
    @Nullable
    Parts endOf(Parts first) {
        int behind = at;
        int dash = first.day() == null ? 0 : TimeWord.DASH.lengthAt(text, at);
        at += dash;
        Integer day = dash == 0 ? null : day(true);
        boolean later = day != null && first.day() != null && day > first.day();
        at = later ? at : behind;
        return later ? new Parts(null, first.month(), day) : null;
    }

    /** The month at a place, 0 where there is none; a number of a month is one of the lunar calendar only where it says so, or its day does. */
    private int month(int begin, boolean told) {
        int named = DateWords.lengthAt(text, begin);
        DateWords.Meaning meaning = named == 0 ? null : DateWords.of(text.substring(begin, begin + named));
        if (meaning != null && meaning.base() == Base.LUNAR) {
            at = begin + named;
            return meaning.offset();
        }
        if (!numbers.isUnit(begin, "月")) {
            return 0;
        }
        at = numbers.behindUnit(begin);
        int month = numbers.at(begin);
        return month >= 1 && month <= 12 && (told || isEarlyDay(at)) ? month : 0;
    }

    /** The day behind a month; where the calendar is not told, only 初一 to 初十 are days. */
    private @Nullable Integer day(boolean told) {
        boolean early = isEarlyDay(at);
        int begin = at + (early ? 1 : 0);
        int length = numbers.lengthAt(begin);
        int day = length == 0 ? 0 : numbers.at(begin);
        if (!LunarMonths.isDay(day)
                || !told && !early
                || early && day > 10
                || TimeWord.COUNTED.lengthAt(text, begin + length) > 0) {
            return null;
        }
        at = begin + length + (text.startsWith("日", begin + length) ? 1 : 0);
        return day;
    }

    private boolean isEarlyDay(int begin) {
        return text.startsWith("初", begin)
                && numbers.lengthAt(begin + 1) == 1
                && !Character.isDigit(text.charAt(begin + 1))
                && TimeWord.COUNTED.lengthAt(text, begin + 2) == 0;
    }
}
