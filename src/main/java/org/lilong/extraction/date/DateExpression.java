package org.lilong.extraction.date;

import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;

/**
 * Words of a text that tell a time, not yet resolved against the day on which the text was current.
 *
 * @param span where the words stand
 * @param base what the time counts from
 * @param offset how many days, weeks, months or years to add to the base; 0 for {@link Base#CALENDAR}
 * @param begin the parts that are printed
 * @param end the printed parts of the end of a range, or null
 * @param festival name of the festival, or null
 * @param bound whether the words only bound a time ("自2018年11月起", "9月底前") and so date nothing
 */
public record DateExpression(
        Span span,
        Base base,
        int offset,
        Parts begin,
        @Nullable Parts end,
        @Nullable String festival,
        boolean bound) {
    /** What a time counts from. */
    public enum Base {
        /** The calendar; a part that is not printed comes from the day of issue or from the date mentioned before. */
        CALENDAR,
        /** The day of issue: 昨日, 今天. */
        ISSUE,
        /** The date mentioned before: 当天, 次日. */
        LAST,
        /** The week of issue; the day is 1 (Monday) to 7, or none for a whole week. */
        WEEK,
        /** The latest such day of the week: "周五". */
        WEEKDAY,
        /** The month of issue: 本月, 上月. */
        MONTH,
        /** The month mentioned before: 是月, 当月. */
        LAST_MONTH,
        /** The year of issue: 去年. */
        YEAR,
        FESTIVAL,
        /** The lunar calendar; a year that is not printed comes from the day of issue. */
        LUNAR,
        /** Nothing certain: 日前, 近日. */
        VAGUE
    }

    /** Parts of a date as printed, each null where it is not. */
    public record Parts(
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day) {
        static final Parts NONE = new Parts(null, null, null);
    }

    public boolean isVague() {
        return base == Base.VAGUE;
    }

    /** Whether it names a year and nothing more, as names of events do. */
    public boolean isBareYear() {
        return (base == Base.CALENDAR || base == Base.YEAR) && begin.month() == null && begin.day() == null;
    }
}
