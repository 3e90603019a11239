package org.lilong.extraction.date;

import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.date.DateExpression.Base;
import org.lilong.extraction.date.DateExpression.Parts;

/** Reads the words that count a time from another one: "昨日上午", "上周五", "去年12月3日", "星期四". */
final class RelativeTime {
    private final String text;
    private final DateNumbers numbers;
    private final PrintedDate printed;
    private final DayParts dayParts;
    private final DateRange range;
    private final Weekdays weekdays;
    private int at;

    RelativeTime(String text, DateNumbers numbers, PrintedDate printed, DayParts dayParts, DateRange range) {
        this.text = text;
        this.numbers = numbers;
        this.printed = printed;
        this.dayParts = dayParts;
        this.range = range;
        this.weekdays = new Weekdays(text);
    }

    /** What begins here, or null. */
    @Nullable
    DateExpression at(int begin) {
        int length = DateWords.lengthAt(text, begin);
        DateWords.Meaning meaning = length == 0 || begin > 0 && isPartOfWord(begin)
                ? null
                : DateWords.of(text.substring(begin, begin + length));
        if (meaning == null) {
            return weekday(begin);
        }
        at = begin + length;
        return meaning.base() == Base.LUNAR ? null : counted(begin, meaning);
    }

    private DateExpression counted(int begin, DateWords.Meaning meaning) {
        Parts parts =
                switch (meaning.base()) {
                    case WEEK -> new Parts(null, null, weekdayNumber());
                    case YEAR, MONTH, LAST_MONTH -> partsBehind(meaning.base());
                    default -> Parts.NONE;
                };
        Parts end = meaning.base() == Base.WEEK ? weekEnd(parts) : rangeEnd(parts);
        return expression(begin, meaning.base(), meaning.offset(), parts, end);
    }

    /** "当天" inside "当天晚上" is itself; "以前日" is none. */
    private boolean isPartOfWord(int begin) {
        String before = text.substring(begin - 1, begin);
        return before.equals("以") || before.equals("之") || text.startsWith("前日", begin) && before.equals("年");
    }

    /** What is printed behind a word for a year or a month to make it a date: "去年|12月3日"; moves behind it. */
    private Parts partsBehind(Base base) {
        int next = numbers.skip(at);
        Parts follows = numbers.lengthAt(next) > 0 ? printed.parts(next, true) : null;
        if (follows != null && follows.year() == null && (base == Base.YEAR || follows.month() == null)) {
            at = printed.end();
            return follows;
        }
        return Parts.NONE;
    }

    private @Nullable Parts rangeEnd(Parts first) {
        Parts end = range.endOf(first, at);
        at = range.end();
        return end;
    }

    /** "本周一至周五": the day that ends a range of days of one week. */
    private @Nullable Parts weekEnd(Parts first) {
        int behind = at;
        int dash = first.day() == null ? 0 : TimeWord.DASH.lengthAt(text, at);
        at += dash + TimeWord.WEEK.lengthAt(text, at + dash);
        Integer last = dash == 0 ? null : weekdayNumber();
        boolean later = last != null && first.day() != null && last > first.day();
        at = later ? at : behind;
        return later ? new Parts(null, null, last) : null;
    }

    private @Nullable DateExpression weekday(int begin) {
        int length = TimeWord.WEEK.lengthAt(text, begin);
        if (length == 0 || begin > 0 && weekdays.isRefused(begin)) {
            return null;
        }
        at = begin + length;
        Integer day = weekdayNumber();
        if (day == null || text.startsWith("年", at) || text.startsWith("至", at) || text.startsWith("到", at)) {
            return null;
        }
        DateExpression found = expression(begin, Base.WEEKDAY, 0, new Parts(null, null, day), null);
        boolean bare = length == 2 || at > begin + 2 || begin == 0 || !Character.isLetter(text.charAt(begin - 1));
        return bare ? found : null;
    }

    private @Nullable Integer weekdayNumber() {
        int number = weekdays.numberAt(at);
        at += number > 0 ? 1 : 0;
        return number > 0 ? number : null;
    }

    private DateExpression expression(int begin, Base base, int offset, Parts parts, @Nullable Parts end) {
        at = dayParts.behind(at);
        return new DateExpression(
                new Span(begin, at), base, offset, parts, end, null, DateBounds.isBound(text, begin, at));
    }
}
