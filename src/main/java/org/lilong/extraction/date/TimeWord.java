package org.lilong.extraction.date;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lilong.article.WordClasses;
import org.lilong.extraction.lexicon.WordSpotter;

/** What words of {@code lexicon/time-words.tsv}, which tells their meaning, do in a printed date or beside one. */
enum TimeWord {
    DASH,
    MONTH_PART,
    DAY_PART,
    FESTIVAL_DAY,
    WEEK,
    DAYS_LATER,
    FIRST_MONTH,
    LUNAR_CALENDAR,
    COUNTED,
    FOLLOWING_YEAR,
    NO_DAY,
    NO_YEAR,
    BOUND_BEFORE,
    BOUND_AFTER,
    NOT_BOUND_AFTER;

    /** Length of the longest such word that begins at {@code at}, or 0. */
    int lengthAt(String text, int at) {
        return Known.spotter(this).lengthAt(text, at);
    }

    /** Whether such a word ends at {@code end}. */
    boolean endsAt(String text, int end) {
        return words().stream().anyMatch(word -> text.startsWith(word, end - word.length()));
    }

    List<String> words() {
        return Known.WORDS.of(this);
    }

    /** Read when the first word is looked for, since a constant is made before its words. */
    private static final class Known {
        static final WordClasses<TimeWord> WORDS = WordClasses.read("time-words.tsv", TimeWord.class);
        private static final Map<TimeWord, WordSpotter> SPOTTERS = Arrays.stream(TimeWord.values())
                .collect(Collectors.toMap(Function.identity(), kind -> WordSpotter.of(WORDS.of(kind))));

        static WordSpotter spotter(TimeWord kind) {
            return java.util.Objects.requireNonNull(SPOTTERS.get(kind));
        }
    }
}
