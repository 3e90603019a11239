package org.lilong.extraction.date;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.date.DateExpression.Base;
import org.lilong.extraction.date.DateExpression.Parts;
import org.lilong.extraction.lexicon.Numerals;
import org.lilong.extraction.lexicon.WordSpotter;

/** Finds the words that tell a time, in one pass over a text in simplified characters. */
public final class DateGrammar {
    private static final WordSpotter DAY_PARTS = WordSpotter.of(List.of(
            "凌晨", "清晨", "早晨", "早上", "早高峰", "上午", "中午", "午间", "下午", "傍晚", "晚上", "晚间", "晚高峰", "深夜", "夜间", "夜里", "夜", "晚",
            "晨", "一早", "一大早"));
    private static final WordSpotter DASHES =
            WordSpotter.of(List.of("至", "到", "——", "—", "–", "－", "-", "~", "～", "─"));
    private static final WordSpotter FESTIVALS = WordSpotter.of(Festivals.names());
    private static final WordSpotter FESTIVAL_DAY =
            WordSpotter.of(List.of("当天", "当日", "这天", "那天", "当晚", "上午", "下午", "晚上", "早上", "清晨"));
    private static final WordSpotter BOUNDED_AFTER = WordSpotter.of(
            List.of("起", "以来", "以前", "之前", "前", "底前", "末前", "以后", "之后", "后", "开始", "始", "为止", "止", "期间前"));
    private static final List<String> BOUNDED_BEFORE =
            List.of("自", "从", "自从", "截至", "截止", "截止到", "至", "到", "迄", "直到", "直至", "不晚于", "早于");
    private static final WordSpotter NO_DAY = WordSpotter.of(List.of(
            "内", "游", "间", "龄", "均", "报", "常", "用", "照", "志", "程", "益", "夜兼", "夜不", "本", "语", "子", "托", "租", "结", "产"));
    private static final WordSpotter NO_YEAR = WordSpotter.of(List.of("代", "级", "龄", "来", "间", "以上", "以下", "版"));

    /** Days of every week before the last of them. */
    private static final Pattern EVERY = Pattern.compile("[每逢](?:逢)?(?:周|星期|礼拜)[一二三四五六日天末](?:[、和及至到](?:周|星期|礼拜)?[一二三四五六日天末])*[、和及]$");

    private static final int LONGEST_WEEKDAYS = 16;

    private final String text;
    private final List<DateExpression> found = new ArrayList<>();
    private int at;

    private DateGrammar(String text) {
        this.text = text;
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
        if (numberLength(begin) > 0) {
            if (daysLater(begin)) {
                return true;
            }
            boolean isDate = !isRefusedBefore(begin) && calendar(begin);
            if (!isDate) {
                at = begin + numberLength(begin);
            }
            return isDate;
        }
        return word(begin) || festival(begin) || weekday(begin);
    }

    /** "三天后" at the head of a clause counts from the date before. */
    private boolean daysLater(int begin) {
        int length = numberLength(begin);
        int unit = begin + length;
        boolean heads = begin == 0 || "。，！？；\n \u3000（".indexOf(text.charAt(begin - 1)) >= 0;
        boolean later = text.startsWith("天后", unit) || text.startsWith("日后", unit) || text.startsWith("天之后", unit);
        int days = heads && later ? number(begin) : 0;
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
        Parts first = iso(begin);
        if (first == null) {
            first = parts(begin, false);
        }
        if (first == null) {
            return false;
        }
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

    /** "2019-12-27", "2019/12/27" and "2019.12.27"; moves behind it. */
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

    /** Year, month and day, or the last of them, as printed with their units; moves behind them. */
    private @Nullable Parts parts(int begin, boolean inRange) {
        int i = begin;
        @Nullable Integer year = null;
        if (isUnit(i, "年")) {
            year = number(i);
            int length = numberLength(i);
            i = behindUnit(i);
            if (length != 4 || year < 1900 || year > 2099 || NO_YEAR.lengthAt(text, i) > 0) {
                return null;
            }
            i += text.startsWith("度", i) ? 1 : 0;
        }
        int behindYear = i;
        @Nullable Integer month = null;
        int monthAt = skip(i);
        if (isUnit(monthAt, "月") && number(monthAt) >= 1 && number(monthAt) <= 12) {
            month = number(monthAt);
            i = behindUnit(monthAt);
            if (text.startsWith("份", i)) {
                i++;
            }
        }
        @Nullable Integer day = day(year == null && month == null ? i : skip(i), month != null, inRange);
        if (day == null && year == null && month == null) {
            return null;
        }
        at = day != null ? at : month != null ? behindMonth(i) : behindYear;
        return new Parts(year, month, day);
    }

    /** "上旬", "底" and the like belong to the month's words. */
    private int behindMonth(int i) {
        for (String part : List.of("上旬", "中旬", "下旬", "底", "初", "末", "中")) {
            if (text.startsWith(part, i)) {
                return i + part.length();
            }
        }
        return i;
    }

    /** A day with its unit, or the first of two days that share one ("18—20日"); moves behind it. */
    private @Nullable Integer day(int i, boolean hasMonth, boolean inRange) {
        int length = numberLength(i);
        int value = length == 0 ? -1 : number(i);
        if (value < 1 || value > 31) {
            return null;
        }
        int behind = skip(i + length);
        boolean printed = text.startsWith("日", behind) || hasMonth && text.startsWith("号", behind);
        if (printed && NO_DAY.lengthAt(text, behind + 1) == 0) {
            boolean lone = !hasMonth && !inRange && length == 1 && !Character.isDigit(text.charAt(i));
            at = behind + 1;
            return lone ? null : value;
        }
        int dash = DASHES.lengthAt(text, behind);
        int next = skip(behind + dash);
        if (dash > 0 && isUnit(next, "日") && number(next) > value && number(next) <= 31) {
            at = i + length;
            return value;
        }
        return null;
    }

    private @Nullable Parts rangeEnd(Parts first) {
        int behind = skip(at);
        int dash = DASHES.lengthAt(text, behind);
        int before = at;
        if (dash > 0) {
            int next = skip(behind + dash);
            Parts end = numberLength(next) > 0 ? parts(next, true) : null;
            if (end != null && end.day() != null) {
                dayPart();
                return end;
            }
        } else if (text.startsWith("、", behind)) {
            int next = skip(behind + 1);
            Parts end = numberLength(next) > 0 ? parts(next, true) : null;
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
        int behind = skip(at);
        int dash = DASHES.lengthAt(text, behind);
        int next = skip(behind + dash);
        if (dash > 0 && first.month() != null && isUnit(next, "月")) {
            Parts end = parts(next, true);
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
                int next = skip(at);
                Parts follows = numberLength(next) > 0 ? parts(next, true) : null;
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
        int number = at < text.length() ? "一二三四五六日天".indexOf(text.charAt(at)) : -1;
        if (number < 0) {
            if (text.startsWith("末", at)) {
                at++;
                return 6;
            }
            return null;
        }
        at++;
        return Math.min(number + 1, 7);
    }

    private boolean weekday(int begin) {
        int length =
                text.startsWith("周", begin) ? 1 : text.startsWith("星期", begin) || text.startsWith("礼拜", begin) ? 2 : 0;
        if (length == 0 || begin > 0 && isRefusedWeekday(begin)) {
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

    /** "每周五", "每周二、周四" and "第二个星期四" are no days. */
    private boolean isRefusedWeekday(int begin) {
        if ("每一两二三四五六七八九十几多0123456789逢至到个".indexOf(text.charAt(begin - 1)) >= 0) {
            return true;
        }
        String before = text.substring(Math.max(0, begin - LONGEST_WEEKDAYS), begin);
        return "、和及".indexOf(text.charAt(begin - 1)) >= 0 && EVERY.matcher(before).find();
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

    private void dayPart() {
        int i = skip(at);
        int open = text.startsWith("（", i) || text.startsWith("(", i) ? 1 : 0;
        if (open == 1 && (text.startsWith("星期", i + 1) || text.startsWith("周", i + 1))) {
            int close = Math.max(closing(i, '）'), closing(i, ')'));
            at = close > 0 ? close + 1 : at;
            i = skip(at);
        }
        int length = DAY_PARTS.lengthAt(text, i);
        at = length > 0 ? i + length : at;
    }

    private int closing(int open, char bracket) {
        int close = text.substring(open, Math.min(text.length(), open + 8)).indexOf(bracket);
        return close < 0 ? -1 : open + close;
    }

    private void add(int begin, Base base, int offset, Parts parts, @Nullable Parts end, @Nullable String festival) {
        found.add(new DateExpression(new Span(begin, at), base, offset, parts, end, festival, isBound(begin)));
    }

    private boolean isBound(int begin) {
        boolean before = BOUNDED_BEFORE.stream().anyMatch(word -> text.startsWith(word, begin - word.length()));
        return before || BOUNDED_AFTER.lengthAt(text, at) > 0 && !text.startsWith("开始前", at);
    }

    private boolean isUnit(int i, String unit) {
        int length = numberLength(i);
        return length > 0 && text.startsWith(unit, skip(i + length));
    }

    private int behindUnit(int i) {
        return skip(i + numberLength(i)) + 1;
    }

    private int number(int i) {
        return Numerals.value(text.substring(i, i + numberLength(i)));
    }

    private int numberLength(int i) {
        return Numerals.lengthAt(text, i);
    }

    private int skip(int i) {
        int end = i;
        while (end < text.length() && end < i + 4 && (text.charAt(end) == ' ' || text.charAt(end) == '\u3000')) {
            end++;
        }
        return end;
    }
}
