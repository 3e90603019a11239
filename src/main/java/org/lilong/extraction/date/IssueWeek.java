package org.lilong.extraction.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.lilong.extraction.claim.EventDate;
import org.lilong.extraction.date.DateExpression.Parts;

/** Finds the days of a week that are told from the day of issue: "上周五", "周末". */
final class IssueWeek {
    private IssueWeek() {}

    /** The day or days of that week that the words tell. */
    static EventDate of(DateExpression expression, String words, LocalDate issue) {
        LocalDate monday =
                issue.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(expression.offset());
        Integer day = expression.begin().day();
        Parts end = expression.end();
        if (day != null && end != null && end.day() != null) {
            return CalendarDates.days(words, monday.plusDays(day - 1L), monday.plusDays(end.day() - 1L));
        }
        if (words.contains("末")) {
            return CalendarDates.days(words, monday.plusDays(5), monday.plusDays(6));
        }
        return day == null
                ? CalendarDates.within(words, monday, monday.plusDays(6))
                : CalendarDates.day(words, monday.plusDays(day - 1L));
    }

    /** The latest such day of the week that is not after the issue. */
    static LocalDate weekday(Parts parts, LocalDate issue) {
        int day = parts.day() == null ? 1 : parts.day();
        return issue.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(day)));
    }
}
