package org.lilong.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether dates in Extended Date/Time Format can be of one event. */
final class Dates {
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final Pattern FULL = Pattern.compile(DAY + "(/" + DAY + ")?");
    private static final Pattern RANGE = Pattern.compile("(" + DAY + ")/(" + DAY + ")");
    private static final String UNKNOWN_YEAR = "XXXX-";

    private Dates() {}

    /** Whether it is a day, or a range from day to day. */
    static boolean full(@Nullable String edtf) {
        return edtf != null && FULL.matcher(edtf).matches();
    }

    /** Whether both can mean one time: no date agrees with all dates, and a month with each of its days. */
    static boolean agree(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || one.equals(other)) {
            return true;
        }
        return covers(one, other) || covers(other, one);
    }

    private static boolean covers(String wide, String narrow) {
        if (wide.startsWith(UNKNOWN_YEAR)) {
            return narrow.endsWith(wide.substring(UNKNOWN_YEAR.length() - 1));
        }
        Matcher range = RANGE.matcher(wide);
        if (range.matches()) {
            return full(narrow)
                    && !RANGE.matcher(narrow).matches()
                    && range.group(1).compareTo(narrow) <= 0
                    && narrow.compareTo(range.group(2)) <= 0;
        }
        return narrow.startsWith(wide + "-");
    }
}
