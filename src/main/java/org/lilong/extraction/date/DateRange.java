package org.lilong.extraction.date;

import org.jspecify.annotations.Nullable;
import org.lilong.extraction.date.DateExpression.Parts;

/** Reads the end of a range behind the date that begins it: "至20日", "—5月2日", "、19日" behind the 18th. */
final class DateRange {
    private final String text;
    private final DateNumbers numbers;
    private final PrintedDate printed;
    private final DayParts dayParts;

    /** Behind what was read last. */
    private int at;

    DateRange(String text, DateNumbers numbers, PrintedDate printed, DayParts dayParts) {
        this.text = text;
        this.numbers = numbers;
        this.printed = printed;
        this.dayParts = dayParts;
    }

    /** The offset behind what was read last; where that was no range, the one it was looked for at. */
    int end() {
        return at;
    }

    /** The end of a range whose first date ends at {@code from}, or null where there is none. */
    @Nullable
    Parts endOf(Parts first, int from) {
        Parts end = null;
        if (first.day() != null) {
            end = dayEnd(first.day(), numbers.skip(from));
        } else if (first.month() != null) {
            end = monthEnd(numbers.skip(from));
        }
        at = end == null ? from : at;
        return end;
    }

    private @Nullable Parts dayEnd(int first, int behind) {
        int dash = TimeWord.DASH.lengthAt(text, behind);
        if (dash > 0) {
            int next = numbers.skip(behind + dash);
            Parts end = parts(next + TimeWord.FOLLOWING_YEAR.lengthAt(text, next));
            at = dayParts.behind(at);
            return end == null || end.day() == null ? null : end;
        }
        Parts next = text.startsWith("、", behind) ? parts(numbers.skip(behind + 1)) : null;
        boolean follows = next != null
                && next.year() == null
                && next.month() == null
                && next.day() != null
                && next.day() == first + 1;
        return follows ? next : null;
    }

    private @Nullable Parts monthEnd(int behind) {
        int dash = TimeWord.DASH.lengthAt(text, behind);
        int next = numbers.skip(behind + dash);
        Parts end = dash > 0 && numbers.isUnit(next, "月") ? parts(next) : null;
        return end == null || end.day() != null || end.month() == null ? null : end;
    }

    private @Nullable Parts parts(int begin) {
        Parts read = numbers.lengthAt(begin) > 0 ? printed.parts(begin, true) : null;
        at = read == null ? at : printed.end();
        return read;
    }
}
