package org.lilong.extraction.date;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lilong.article.LexiconFile;
import org.lilong.article.LexiconFile.BrokenLexiconException;
import org.lilong.article.LexiconFile.Row;
import org.lilong.extraction.lexicon.WordSpotter;

/** The days of festivals: fixed ones of the solar calendar, and those of the lunar one in a given year. */
final class Festivals {
    private static final String FILE = "festivals.tsv";
    private static final Map<String, Day> DAYS = read();
    private static final WordSpotter NAMES = WordSpotter.of(DAYS.keySet());

    /** A day of either calendar; day 0 of a lunar month is the one before its first. */
    private record Day(boolean lunar, int month, int day) {
        LocalDate in(int year) {
            return lunar ? LunarMonths.day(year, month, day) : LocalDate.of(year, month, day);
        }
    }

    private Festivals() {}

    private static Map<String, Day> read() {
        Map<String, Day> days = new HashMap<>();
        for (Row row : LexiconFile.rows(FILE, 4)) {
            List<String> fields = row.fields();
            boolean lunar = fields.get(1).equals("lunar");
            if (!lunar && !fields.get(1).equals("solar")
                    || !fields.get(2).matches("[1-9]|1[0-2]")
                    || !fields.get(3).matches("[0-9]|[12][0-9]|3[01]")) {
                throw new BrokenLexiconException(
                        FILE, row.line(), "write solar or lunar, a month from 1 to 12 and a day: " + fields);
            }
            days.put(fields.get(0), new Day(lunar, Integer.parseInt(fields.get(2)), Integer.parseInt(fields.get(3))));
        }
        return days;
    }

    /** Length of the longest name of a festival that begins at {@code at}, or 0. */
    static int lengthAt(String text, int at) {
        return NAMES.lengthAt(text, at);
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
        return Optional.ofNullable(DAYS.get(name)).map(day -> day.in(year));
    }
}
