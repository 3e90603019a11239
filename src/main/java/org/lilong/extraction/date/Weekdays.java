package org.lilong.extraction.date;

import java.util.regex.Pattern;

/** Tells the days of the week in a text from habits ("每周五") and ordinals ("第二个星期四"). */
final class Weekdays {
    /** Days of every week before the last of them. */
    private static final Pattern EVERY =
            Pattern.compile("[每逢](?:逢)?(?:周|星期|礼拜)[一二三四五六日天末](?:[、和及至到](?:周|星期|礼拜)?[一二三四五六日天末])*[、和及]$");

    private static final int LONGEST_WEEKDAYS = 16;
    private static final int SATURDAY = 6;

    private final String text;

    Weekdays(String text) {
        this.text = text;
    }

    /** Number of the day that a character behind 周 or 星期 names, 1 for Monday; 0 where it names none. */
    int numberAt(int at) {
        if (text.startsWith("末", at)) {
            return SATURDAY;
        }
        int number = at < text.length() ? "一二三四五六日天".indexOf(text.charAt(at)) : -1;
        return Math.min(number + 1, 7);
    }

    /** "每周五", "每周二、周四" and "第二个星期四" are no days. */
    boolean isRefused(int begin) {
        if ("每一两二三四五六七八九十几多0123456789逢至到个".indexOf(text.charAt(begin - 1)) >= 0) {
            return true;
        }
        String before = text.substring(Math.max(0, begin - LONGEST_WEEKDAYS), begin);
        return "、和及".indexOf(text.charAt(begin - 1)) >= 0
                && EVERY.matcher(before).find();
    }
}
