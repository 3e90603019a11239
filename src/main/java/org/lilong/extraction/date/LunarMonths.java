package org.lilong.extraction.date;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Says on which days of the solar calendar the months of the lunar one begin. */
final class LunarMonths {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST = 30;

    private LunarMonths() {}

    /** The first day of a month of the lunar year that begins in a year of the solar calendar. */
    static LocalDate first(int year, int month) {
        ChineseCalendar calendar = new ChineseCalendar(TimeZone.getTimeZone(CHINA.getId()), ULocale.CHINA);
        calendar.clear();
        calendar.set(ChineseCalendar.EXTENDED_YEAR, year);
        calendar.set(ChineseCalendar.MONTH, month - 1);
        calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
        calendar.set(ChineseCalendar.DAY_OF_MONTH, 1);
        return Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(CHINA).toLocalDate();
    }

    /** A day of a month; day 0 is the one before its first. */
    static LocalDate day(int year, int month, int day) {
        return first(year, month).plusDays(day - 1L);
    }

    /** The last day of a month, of 29 days or 30. */
    static LocalDate last(int year, int month) {
        LocalDate following = month == 12 ? first(year + 1, 1) : first(year, month + 1);
        LocalDate longest = day(year, month, LONGEST);
        return longest.isBefore(following) ? longest : following.minusDays(1);
    }

    /** Whether a month of the lunar calendar may have such a day. */
    static boolean isDay(int day) {
        return day >= 1 && day <= LONGEST;
    }
}
