package org.lilong.extraction.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lilong.extraction.claim.EventDate;
import org.lilong.extraction.date.DateExpression.Parts;

/**
 * Gives the words that tell a time their place in the calendar, from the day of issue and from the date mentioned before. One anchor
 * reads one article in order; it remembers what was mentioned last.
 */
public final class DateAnchor {
    private final @Nullable LocalDate issue;
    private final @Nullable Integer year;
    private @Nullable EventDate last;

    /**
     * Starts at the head of an article.
     *
     * @param issue the day on which the text was current, or null
     * @param year the year that the page is about, where it prints one but no day of issue (a chronicle's), or null
     */
    public DateAnchor(@Nullable LocalDate issue, @Nullable Integer year) {
        this.issue = issue;
        this.year = year;
    }

    /** Takes a date as the one mentioned last. */
    public void remember(EventDate date) {
        last = date;
    }

    /** When the words are, or nothing where they make nothing certain; remembered for what follows unless it only bounds a time. */
    public Optional<EventDate> resolve(DateExpression expression, String text) {
        String words =
                text.substring(expression.span().begin(), expression.span().end());
        Optional<EventDate> date = date(expression, words);
        date.filter(found -> !expression.bound() && !expression.isBareYear() && !isAfterIssue(found))
                .ifPresent(this::remember);
        return date;
    }

    /** Whether a date lies behind the day of issue, and so is a plan. */
    public boolean isAfterIssue(EventDate date) {
        return issue != null && date.earliest() != null && date.earliest().isAfter(issue);
    }

    private Optional<EventDate> date(DateExpression expression, String words) {
        try {
            return Optional.ofNullable(
                    switch (expression.base()) {
                        case CALENDAR -> calendar(expression, words);
                        case ISSUE ->
                            issue == null ? null : CalendarDates.day(words, issue.plusDays(expression.offset()));
                        case LAST -> afterLast(expression.offset(), words);
                        case WEEK -> issue == null ? null : IssueWeek.of(expression, words, issue);
                        case WEEKDAY ->
                            issue == null
                                    ? null
                                    : CalendarDates.day(words, IssueWeek.weekday(expression.begin(), issue));
                        case MONTH ->
                            issue == null
                                    ? null
                                    : inMonth(words, YearMonth.from(issue).plusMonths(expression.offset()), expression);
                        case LAST_MONTH -> lastMonth(expression, words);
                        case YEAR -> inYear(expression, words);
                        case FESTIVAL -> festival(expression, words);
                        case LUNAR -> lunar(expression, words);
                        case VAGUE -> null;
                    });
        } catch (DateTimeException impossible) {
            return Optional.empty(); // "2月30日" dates nothing
        }
    }

    private @Nullable EventDate calendar(DateExpression expression, String words) {
        Parts begin = expression.begin();
        if (begin.year() != null) {
            return CalendarDates.written(words, begin.year(), begin, expression.end());
        }
        if (begin.month() == null) {
            return bareDay(expression, words);
        }
        Integer of = yearOf(begin.month(), begin.day() == null ? 1 : begin.day());
        return of == null
                ? CalendarDates.yearless(words, begin, expression.end())
                : CalendarDates.written(words, of, begin, expression.end());
    }

    /** The latest year in which that day is not after the issue. */
    private @Nullable Integer yearOf(int month, int day) {
        if (issue == null) {
            return year;
        }
        int candidate = issue.getYear();
        LocalDate first = YearMonth.of(candidate, month)
                .atDay(Math.min(day, YearMonth.of(candidate, month).lengthOfMonth()));
        return first.isAfter(issue) ? Integer.valueOf(candidate - 1) : Integer.valueOf(candidate);
    }

    private @Nullable EventDate bareDay(DateExpression expression, String words) {
        YearMonth month = lastMonth();
        if (month == null && issue != null && expression.begin().day() != null) {
            month = YearMonth.from(issue);
            month = month.atDay(expression.begin().day()).isAfter(issue) ? month.minusMonths(1) : month;
        }
        return month == null ? null : inMonth(words, month, expression);
    }

    private @Nullable EventDate inMonth(String words, YearMonth month, DateExpression expression) {
        Parts begin = new Parts(
                month.getYear(), month.getMonthValue(), expression.begin().day());
        return CalendarDates.written(words, month.getYear(), begin, expression.end());
    }

    private @Nullable EventDate lastMonth(DateExpression expression, String words) {
        YearMonth month = lastMonth();
        month = month == null && issue != null ? YearMonth.from(issue) : month;
        return month == null ? null : inMonth(words, month.plusMonths(expression.offset()), expression);
    }

    private @Nullable YearMonth lastMonth() {
        return last == null || last.latest() == null ? null : YearMonth.from(last.latest());
    }

    private @Nullable EventDate inYear(DateExpression expression, String words) {
        Integer base = issue == null ? year : Integer.valueOf(issue.getYear());
        return base == null
                ? null
                : CalendarDates.written(words, base + expression.offset(), expression.begin(), expression.end());
    }

    private @Nullable EventDate afterLast(int offset, String words) {
        if (last == null || last.latest() == null || last.earliest() == null) {
            return null;
        }
        if (offset == 0) {
            return new EventDate(words, last.edtf(), last.earliest(), last.latest());
        }
        boolean isDay = last.edtf().length() >= 10;
        return isDay ? CalendarDates.day(words, (offset > 0 ? last.latest() : last.earliest()).plusDays(offset)) : null;
    }

    private @Nullable EventDate festival(DateExpression expression, String words) {
        String name = expression.festival() == null ? "" : expression.festival();
        if (last != null && last.edtf().length() == 10) {
            return afterLast(0, words);
        }
        Optional<LocalDate> day = issue != null
                ? Festivals.latest(name, issue)
                : year == null ? Optional.empty() : Festivals.in(name, year);
        return day.map(found -> CalendarDates.day(words, found)).orElse(null);
    }

    private @Nullable EventDate lunar(DateExpression expression, String words) {
        Parts begin = expression.begin();
        int month = begin.month() == null ? 1 : begin.month();
        int day = begin.day() == null ? 1 : begin.day();
        Integer of = begin.year() != null ? begin.year() : year;
        if (of == null && issue != null) {
            of = issue.getYear();
            while (LunarMonths.day(of, month, day).isAfter(issue)) {
                of--;
            }
        }
        if (of == null) {
            return null;
        }
        LocalDate first = LunarMonths.day(of, month, day);
        Parts end = expression.end();
        if (begin.day() == null) {
            return CalendarDates.within(words, first, LunarMonths.last(of, month));
        }
        return end == null || end.day() == null
                ? CalendarDates.day(words, first)
                : CalendarDates.days(words, first, LunarMonths.day(of, month, end.day()));
    }
}
