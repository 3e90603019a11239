package org.lilong.article.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as a page prints it in its head, under a headline or below a signature.
 *
 * @param dayOrNull the day, where one is printed
 * @param last the last day that it can mean: the day, else the last one of its month
 * @param begin where it begins in the line
 * @param end where it ends in the line
 */
public record DateLine(@Nullable LocalDate dayOrNull, LocalDate last, int begin, int end) {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern DATE = Pattern.compile("((?:19|20)\\d\\d) ?[年./-] ?(\\d{1,2})(?: ?月| ?[./-])"
            + "(?: ?(\\d{1,2})(?: ?日|(?!\\d)))?"
            + "|([一二][〇零○O0一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?");

    public static Optional<DateLine> find(String line) {
        Matcher matcher = DATE.matcher(line);
        while (matcher.find()) {
            boolean arabic = matcher.group(1) != null;
            int year = arabic ? Integer.parseInt(matcher.group(1)) : yearOf(matcher.group(4));
            int month = arabic ? Integer.parseInt(matcher.group(2)) : numberOf(matcher.group(5));
            String day = arabic ? matcher.group(3) : matcher.group(6);
            try {
                LocalDate date =
                        day == null ? null : LocalDate.of(year, month, arabic ? Integer.parseInt(day) : numberOf(day));
                LocalDate last = date == null ? YearMonth.of(year, month).atEndOfMonth() : date;
                return Optional.of(new DateLine(date, last, matcher.start(), matcher.end()));
            } catch (DateTimeException e) {
                // A number that only looks like a date ("2019.13.40"): the next one may be one.
                continue;
            }
        }
        return Optional.empty();
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(dayOrNull);
    }

    private static int yearOf(String digits) {
        int year = 0;
        for (char character : digits.toCharArray()) {
            int digit = DIGITS.indexOf(character);
            year = year * 10 + Math.max(0, digit);
        }
        return year;
    }

    private static int numberOf(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(number.charAt(0));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(0));
        int ones = ten == number.length() - 1 ? 0 : DIGITS.indexOf(number.charAt(ten + 1));
        return tens * 10 + ones;
    }
}
