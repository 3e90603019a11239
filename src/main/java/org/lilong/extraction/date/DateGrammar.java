package org.lilong.extraction.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.date.DateExpression.Base;
import org.lilong.extraction.date.DateExpression.Parts;
import org.lilong.extraction.lexicon.WordSpotter;

/** Finds the words that tell a time, in one pass over a text in simplified characters. */
public final class DateGrammar {
    private static final WordSpotter DASHES =
            WordSpotter.of(List.of("至", "到", "——", "—", "–", "－", "-", "~", "～", "─"));
    private static final WordSpotter FESTIVALS = WordSpotter.of(Festivals.names());
    private static final WordSpotter FESTIVAL_DAY =
            WordSpotter.of(List.of("当天", "当日", "这天", "那天", "当晚", "上午", "下午", "晚上", "早上", "清晨"));

    private final String text;
    private final DateNumbers numbers;
    private final PrintedDate printed;
    private final Weekdays weekdays;
    private final DayParts dayParts;
    private final List<DateExpression> found = new ArrayList<>();
    private int at;

    private DateGrammar(String text) {
        this.text = text;
        this.numbers = new DateNumbers(text);
        this.printed = new PrintedDate(text, numbers);
        this.weekdays = new Weekdays(text);
        this.dayParts = new DayParts(text, numbers);
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
        if (numbers.lengthAt(begin) > 0) {
            if (daysLater(begin)) {
                return true;
            }
            boolean isDate = !isRefusedBefore(begin) && calendar(begin);
            if (!isDate) {
                at = begin + numbers.lengthAt(begin);
            }
            return isDate;
        }
        return word(begin) || festival(begin) || weekday(begin);
    }

    /** "三天后" at the head of a clause counts from the date before. */
    private boolean daysLater(int begin) {
        int length = numbers.lengthAt(begin);
        int unit = begin + length;
        boolean heads = begin == 0 || "。，！？；\n \u3000（".indexOf(text.charAt(begin - 1)) >= 0;
        boolean later = text.startsWith("天后", unit) || text.startsWith("日后", unit) || text.startsWith("天之后", unit);
        int days = heads && later ? numbers.at(begin) : 0;
        if (days < 1 || days > 60) {
            return false;
        }
        at = unit + (text.startsWith("天之后", unit) ? 3 : 2);
        found.add(new DateExpression(new Span(begin, at), Base.LAST, days, Parts.NONE, null, null, false));
        return true;
    }

    private boolean isRefusedBefore(int begin) {
        return begin > 0 && "第近每共.年月0123456789".indexOf(text.charAt(begin - 1)) >= 0;
    }

    private boolean calendar(int begin) {
        Parts first = printed.any(begin);
        if (first == null) {
            return false;
        }
        at = printed.end();
        Parts end = null;
        if (first.day() != null) {
            dayPart();
            end = rangeEnd(first);
        } else if (first.month() != null) {
            end = monthEnd(first);
        }
        add(begin, Base.CALENDAR, 0, first, end, null);
        return true;
    }

    private @Nullable Parts rangeEnd(Parts first) {
        int behind = numbers.skip(at);
        int dash = DASHES.lengthAt(text, behind);
        int before = at;
        if (dash > 0) {
            int next = numbers.skip(behind + dash);
            Parts end = parts(next);
            if (end != null && end.day() != null) {
                dayPart();
                return end;
            }
        } else if (text.startsWith("、", behind)) {
            int next = numbers.skip(behind + 1);
            Parts end = parts(next);
            if (end != null
                    && end.day() != null
                    && end.year() == null
                    && end.month() == null
                    && first.day() != null
                    && end.day() == first.day() + 1) {
                return end;
            }
        }
        at = before;
        return null;
    }

    private @Nullable Parts monthEnd(Parts first) {
        int before = at;
        int behind = numbers.skip(at);
        int dash = DASHES.lengthAt(text, behind);
        int next = numbers.skip(behind + dash);
        if (dash > 0 && first.month() != null && numbers.isUnit(next, "月")) {
            Parts end = parts(next);
            if (end != null && end.day() == null && end.month() != null) {
                return end;
            }
        }
        at = before;
        return null;
    }

    private boolean word(int begin) {
        int length = DateWords.lengthAt(text, begin);
        if (length == 0 || begin > 0 && isPartOfWord(begin)) {
            return false;
        }
        DateWords.Meaning meaning = DateWords.of(text.substring(begin, begin + length));
        if (meaning == null) {
            return false;
        }
        at = begin + length;
        Parts parts = Parts.NONE;
        @Nullable Parts end = null;
        switch (meaning.base()) {
            case WEEK -> parts = new Parts(null, null, weekdayNumber());
            case YEAR, MONTH, LAST_MONTH -> {
                int next = numbers.skip(at);
                Parts follows = parts(next);
                if (follows != null
                        && follows.year() == null
                        && (meaning.base() == Base.YEAR || follows.month() == null)) {
                    parts = follows;
                    end = follows.day() == null ? null : rangeEnd(follows);
                } else {
                    at = begin + length;
                }
            }
            default -> {}
        }
        dayPart();
        add(begin, meaning.base(), meaning.offset(), parts, end, null);
        return true;
    }

    /** "当天" inside "当天晚上" is itself; "以前日" is none. */
    private boolean isPartOfWord(int begin) {
        String before = text.substring(begin - 1, begin);
        return before.equals("以") || before.equals("之") || text.startsWith("前日", begin) && before.equals("年");
    }

    private @Nullable Integer weekdayNumber() {
        int number = weekdays.numberAt(at);
        at += number > 0 ? 1 : 0;
        return number > 0 ? number : null;
    }

    private boolean weekday(int begin) {
        int length =
                text.startsWith("周", begin) ? 1 : text.startsWith("星期", begin) || text.startsWith("礼拜", begin) ? 2 : 0;
        if (length == 0 || begin > 0 && weekdays.isRefused(begin)) {
            return false;
        }
        at = begin + length;
        Integer day = weekdayNumber();
        if (day == null || text.startsWith("年", at) || text.startsWith("至", at) || text.startsWith("到", at)) {
            at = begin + length;
            return false;
        }
        dayPart();
        boolean bare = length == 2 || at > begin + 2 || begin == 0 || !Character.isLetter(text.charAt(begin - 1));
        if (bare) {
            add(begin, Base.WEEKDAY, 0, new Parts(null, null, day), null, null);
        }
        return bare;
    }

    private boolean festival(int begin) {
        int length = FESTIVALS.lengthAt(text, begin);
        int day = length == 0 ? 0 : FESTIVAL_DAY.lengthAt(text, begin + length);
        if (day == 0) {
            return false;
        }
        at = begin + length + day;
        add(begin, Base.FESTIVAL, 0, Parts.NONE, null, text.substring(begin, begin + length));
        return true;
    }

    /** The date behind a dash or a word that it belongs to; moves behind it. */
    private @Nullable Parts parts(int begin) {
        Parts read = numbers.lengthAt(begin) > 0 ? printed.parts(begin, true) : null;
        at = read == null ? at : printed.end();
        return read;
    }

    private void dayPart() {
        at = dayParts.behind(at);
    }

    private void add(int begin, Base base, int offset, Parts parts, @Nullable Parts end, @Nullable String festival) {
        found.add(new DateExpression(
                new Span(begin, at), base, offset, parts, end, festival, DateBounds.isBound(text, begin, at)));
    }
}
