package org.lilong.extraction.date;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The days of festivals: fixed ones of the solar calendar, and those of the lunar one in a given year. */
final class Festivals {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** Month and day of the solar calendar. */
    private static final Map<String, int[]> SOLAR = Map.ofEntries(
            Map.entry("元旦", new int[] {1, 1}),
            Map.entry("三八妇女节", new int[] {3, 8}),
            Map.entry("妇女节", new int[] {3, 8}),
            Map.entry("植树节", new int[] {3, 12}),
            Map.entry("五一劳动节", new int[] {5, 1}),
            Map.entry("劳动节", new int[] {5, 1}),
            Map.entry("五四青年节", new int[] {5, 4}),
            Map.entry("青年节", new int[] {5, 4}),
            Map.entry("六一儿童节", new int[] {6, 1}),
            Map.entry("儿童节", new int[] {6, 1}),
            Map.entry("建党节", new int[] {7, 1}),
            Map.entry("建军节", new int[] {8, 1}),
            Map.entry("教师节", new int[] {9, 10}),
            Map.entry("国庆节", new int[] {10, 1}),
            Map.entry("国庆", new int[] {10, 1}),
            Map.entry("平安夜", new int[] {12, 24}));

    /** Month and day of the lunar calendar; 除夕 is the day before the first of the year. */
    private static final Map<String, int[]> LUNAR = Map.ofEntries(
            Map.entry("大年初一", new int[] {1, 1}),
            Map.entry("春节", new int[] {1, 1}),
            Map.entry("元宵节", new int[] {1, 15}),
            Map.entry("元宵", new int[] {1, 15}),
            Map.entry("端午节", new int[] {5, 5}),
            Map.entry("端午", new int[] {5, 5}),
            Map.entry("七夕", new int[] {7, 7}),
            Map.entry("中秋节", new int[] {8, 15}),
            Map.entry("中秋", new int[] {8, 15}),
            Map.entry("重阳节", new int[] {9, 9}),
            Map.entry("重阳", new int[] {9, 9}),
            Map.entry("腊八节", new int[] {12, 8}),
            Map.entry("腊八", new int[] {12, 8}));

    private Festivals() {}

    static Set<String> names() {
        Set<String> names = new HashSet<>(SOLAR.keySet());
        names.addAll(LUNAR.keySet());
        names.add("除夕");
        return names;
    }

    /** The latest day of the festival that is not after {@code issue}. */
    static Optional<LocalDate> latest(String name, LocalDate issue) {
        for (int year = issue.getYear(); year >= issue.getYear() - 1; year--) {
            Optional<LocalDate> day = in(name, year);
            if (day.isPresent() && !day.get().isAfter(issue)) {
                return day;
            }
        }
        return in(name, issue.getYear() - 2);
    }

    /** The day on which a festival falls whose date lies in a year of the solar calendar (for 腊八: of the lunar year that begins in it). */
    static Optional<LocalDate> in(String name, int year) {
        int[] solar = SOLAR.get(name);
        if (solar != null) {
            return Optional.of(LocalDate.of(year, solar[0], solar[1]));
        }
        if (name.equals("除夕")) {
            return Optional.of(lunar(year, 1, 1).minusDays(1));
        }
        return Optional.ofNullable(LUNAR.get(name)).map(day -> lunar(year, day[0], day[1]));
    }

    private static LocalDate lunar(int year, int month, int day) {
        ChineseCalendar calendar = new ChineseCalendar(TimeZone.getTimeZone(CHINA.getId()), ULocale.CHINA);
        calendar.clear();
        calendar.set(ChineseCalendar.EXTENDED_YEAR, year);
        calendar.set(ChineseCalendar.MONTH, month - 1);
        calendar.set(ChineseCalendar.IS_LEAP_MONTH, 0);
        calendar.set(ChineseCalendar.DAY_OF_MONTH, day);
        return Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(CHINA).toLocalDate();
    }
}
