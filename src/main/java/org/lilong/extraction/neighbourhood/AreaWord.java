package org.lilong.extraction.neighbourhood;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lilong.article.WordClasses;

/** What words of {@code lexicon/area-words.tsv}, which tells their meaning, say of the name of a residential area. */
enum AreaWord {
    PRAISE,
    COMMON,
    NO_STEM,
    NO_AREA,
    PLAUSIBLE,
    SHARED_TYPE,
    OF_SUBDISTRICT,
    RESIDENTS_BODY,
    GOES_ON,
    COMMITTEE,
    RESIDENTS,
    NUMBER,
    HAPPENING,
    OTHER_NAME,
    PLACE_WORD,
    LIVING,
    TERM,
    COMPANY,
    LEAD,
    ARRIVING,
    MOTION;

    /** Any of its words. */
    Pattern pattern() {
        return Known.pattern(this);
    }

    /** Whether the whole text is one of its words. */
    boolean is(String text) {
        return pattern().matcher(text).matches();
    }

    /** Whether one of its words begins at an offset. */
    boolean beginsAt(String text, int at) {
        return pattern().matcher(text).region(at, text.length()).lookingAt();
    }

    /** Length of its word that begins at an offset, or 0. */
    int lengthAt(String text, int at) {
        Matcher matcher = pattern().matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() - at : 0;
    }

    /** Its words as alternatives, to build an expression around. */
    String anyOf() {
        return Known.WORDS.anyOf(this);
    }

    /** Read when the first word is looked for, since a constant is made before its words. */
    private static final class Known {
        static final WordClasses<AreaWord> WORDS = WordClasses.read("area-words.tsv", AreaWord.class);
        private static final Map<AreaWord, Pattern> PATTERNS =
                Arrays.stream(AreaWord.values()).collect(Collectors.toMap(Function.identity(), WORDS::pattern));

        static Pattern pattern(AreaWord kind) {
            return Objects.requireNonNull(PATTERNS.get(kind));
        }
    }
}
