package org.lilong.extraction.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.date.DateExpression.Base;
import org.lilong.extraction.date.DateExpression.Parts;

/** Finds the words that tell a time, in one pass over a text in simplified characters. */
public final class DateGrammar {
    private static final int MOST_DAYS_LATER = 60;

    private final String text;
    private final DateNumbers numbers;
    private final PrintedDate printed;
    private final RelativeTime relative;
    private final DayParts dayParts;
    private final DateRange range;
    private final LunarDate lunar;
    private final List<DateExpression> found = new ArrayList<>();
    private int at;

    private DateGrammar(String text) {
        this.text = text;
        this.numbers = new DateNumbers(text);
        this.printed = new PrintedDate(text, numbers);
        this.dayParts = new DayParts(text, numbers);
        this.range = new DateRange(text, numbers, printed, dayParts);
        this.relative = new RelativeTime(text, numbers, printed, dayParts, range);
        this.lunar = new LunarDate(text, numbers);
    }

    /** Reads the lists of words; throws where one of them cannot be read. */
    public static void load() {
        for (String word : TimeWord.LUNAR_CALENDAR.words()) {
            find(word);
        }
    }

    /** All times that a text in simplified characters tells, in order. */
    public static List<DateExpression> find(String text) {
        DateGrammar grammar = new DateGrammar(text);
        while (grammar.at < text.length()) {
            int begin = grammar.at;
            if (!grammar.read()) {
                grammar.at = Math.max(begin + 1, grammar.at);
            }
        }
        return grammar.found;
    }

    private boolean read() {
        int begin = at;
        if (lunar(begin)) {
            return true;
        }
        if (numbers.lengthAt(begin) > 0 || printed.isNamedMonth(begin)) {
            if (daysLater(begin)) {
                return true;
            }
            boolean isDate = !isRefusedBefore(begin) && calendar(begin);
            if (!isDate) {
                at = begin + Math.max(1, numbers.lengthAt(begin));
            }
            return isDate;
        }
        return relative(begin) || festival(begin);
    }

    /** "三天后" at the head of a clause counts from the date before. */
    private boolean daysLater(int begin) {
        int length = numbers.lengthAt(begin);
        int unit = begin + length;
        boolean heads = begin == 0 || "。，！？；\n \u3000（".indexOf(text.charAt(begin - 1)) >= 0;
        int later = TimeWord.DAYS_LATER.lengthAt(text, unit);
        int days = heads && later > 0 ? numbers.at(begin) : 0;
        if (days < 1 || days > MOST_DAYS_LATER) {
            return false;
        }
        at = unit + later;
        found.add(new DateExpression(new Span(begin, at), Base.LAST, days, Parts.NONE, null, null, false));
        return true;
    }

    private boolean isRefusedBefore(int begin) {
        return begin > 0 && "第近每共.年月0123456789".indexOf(text.charAt(begin - 1)) >= 0;
    }

    /** A date of the lunar calendar, with the year printed directly before it. */
    private boolean lunar(int begin) {
        Parts first = isRefusedBefore(begin) && numbers.lengthAt(begin) > 0 ? null : lunar.at(begin);
        if (first == null) {
            return false;
        }
        Parts end = lunar.endOf(first);
        at = lunar.end();
        dayPart();
        Integer year = null;
        int from = begin;
        if (!found.isEmpty() && isYearBefore(found.get(found.size() - 1), begin)) {
            DateExpression dated = found.remove(found.size() - 1);
            year = dated.begin().year();
            from = dated.span().begin();
        }
        add(from, Base.LUNAR, 0, new Parts(year, first.month(), first.day()), end, null);
        return true;
    }

    private static boolean isYearBefore(DateExpression expression, int begin) {
        return expression.span().end() == begin && expression.base() == Base.CALENDAR && expression.isBareYear();
    }

    private boolean calendar(int begin) {
        Parts first = printed.any(begin);
        if (first == null) {
            return false;
        }
        at = printed.end();
        dayPartOf(first);
        add(begin, Base.CALENDAR, 0, first, rangeEnd(first), null);
        return true;
    }

    private boolean relative(int begin) {
        DateExpression expression = relative.at(begin);
        if (expression == null) {
            return false;
        }
        at = expression.span().end();
        found.add(expression);
        return true;
    }

    private boolean festival(int begin) {
        int length = Festivals.lengthAt(text, begin);
        int day = length == 0 ? 0 : TimeWord.FESTIVAL_DAY.lengthAt(text, begin + length);
        if (day == 0) {
            return false;
        }
        at = begin + length + day;
        add(begin, Base.FESTIVAL, 0, Parts.NONE, null, text.substring(begin, begin + length));
        return true;
    }

    /** The end of the range that a date begins, or null; moves behind it. */
    private @Nullable Parts rangeEnd(Parts first) {
        Parts end = range.endOf(first, at);
        at = range.end();
        return end;
    }

    private void dayPartOf(Parts date) {
        if (date.day() != null) {
            dayPart();
        }
    }

    private void dayPart() {
        at = dayParts.behind(at);
    }

    private void add(int begin, Base base, int offset, Parts parts, @Nullable Parts end, @Nullable String festival) {
        found.add(new DateExpression(
                new Span(begin, at), base, offset, parts, end, festival, DateBounds.isBound(text, begin, at)));
    }
}
