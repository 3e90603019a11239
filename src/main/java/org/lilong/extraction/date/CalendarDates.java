package org.lilong.extraction.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.lilong.extraction.claim.EventDate;
import org.lilong.extraction.date.DateExpression.Parts;

/** Writes days, months and years as EDTF with their earliest and latest days. */
final class CalendarDates {
    private CalendarDates() {}

    static EventDate written(String words, int year, Parts begin, @Nullable Parts end) {
        if (begin.month() == null) {
            return new EventDate(words, "%04d".formatted(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, begin.month());
        if (begin.day() == null) {
            return end == null || end.month() == null
                    ? month(words, month, month)
                    : month(words, month, endMonth(month, end));
        }
        LocalDate first = month.atDay(begin.day());
        if (end == null || end.day() == null) {
            return day(words, first);
        }
        LocalDate latest = endMonth(month, end).atDay(end.day());
        return latest.isBefore(first) ? day(words, first) : days(words, first, latest);
    }

    private static YearMonth endMonth(YearMonth begin, Parts end) {
        int month = end.month() == null ? begin.getMonthValue() : end.month();
        int year = end.year() != null ? end.year() : begin.getYear() + (month < begin.getMonthValue() ? 1 : 0);
        return YearMonth.of(year, month);
    }

    static @Nullable EventDate yearless(String words, Parts begin, @Nullable Parts end) {
        if (begin.day() == null) {
            return new EventDate(words, "XXXX-%02d".formatted(begin.month()), null, null);
        }
        String first = "XXXX-%02d-%02d".formatted(begin.month(), begin.day());
        if (end == null || end.day() == null) {
            return new EventDate(words, first, null, null);
        }
        Integer month = end.month() == null ? begin.month() : end.month();
        return new EventDate(words, first + "/XXXX-%02d-%02d".formatted(month, end.day()), null, null);
    }

    static EventDate day(String words, LocalDate day) {
        return new EventDate(words, day.toString(), day, day);
    }

    static EventDate days(String words, LocalDate first, LocalDate last) {
        return first.equals(last) ? day(words, first) : new EventDate(words, first + "/" + last, first, last);
    }

    private static EventDate month(String words, YearMonth first, YearMonth last) {
        String edtf = first.equals(last) ? first.toString() : first + "/" + last;
        return new EventDate(words, edtf, first.atDay(1), last.atEndOfMonth());
    }

    /** Some day of a stretch: as precise as its ends allow, with the stretch as bounds. */
    static EventDate within(String words, LocalDate first, LocalDate last) {
        boolean sameMonth = YearMonth.from(first).equals(YearMonth.from(last));
        String edtf = sameMonth ? YearMonth.from(first).toString() : YearMonth.from(first) + "/" + YearMonth.from(last);
        return new EventDate(words, edtf, first, last);
    }
}
