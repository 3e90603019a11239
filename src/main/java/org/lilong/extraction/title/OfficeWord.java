package org.lilong.extraction.title;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lilong.article.WordClasses;

/** What words around an office say of it; {@code lexicon/office-words.tsv} tells their meaning. */
public enum OfficeWord {
    ONCE,
    NOT_ONCE,
    TURN,
    RETIRED,
    AWARD,
    TERM,
    JOINT,
    NOW,
    BESIDE,
    PARTY_TO,
    TAKES,
    TOOK,
    GIVES_UP,
    POSTED,
    SERVES,
    MADE,
    DISMISSED,
    HANDED,
    WHEN,
    PAST,
    IS,
    NO_OFFICE,
    HELD_BY,
    WHOSE,
    FACT,
    LEAD,
    UNTIL,
    EACH;

    public List<String> words() {
        return Known.WORDS.of(this);
    }

    /** Its words as alternatives, to build an expression around. */
    public String anyOf() {
        return Known.WORDS.anyOf(this);
    }

    /** Whether one of its words, which are no expressions, begins at an offset. */
    public boolean beginsAt(String text, int at) {
        return words().stream().anyMatch(word -> text.startsWith(word, at));
    }

    /** Whether one of its words, which are no expressions, ends at an offset. */
    public boolean endsAt(String text, int end) {
        return words().stream().anyMatch(word -> text.startsWith(word, end - word.length()));
    }

    /** Whether one of its words is somewhere in a text. */
    public boolean isIn(CharSequence text) {
        return Objects.requireNonNull(Known.PATTERNS.get(this)).matcher(text).find();
    }

    /** Whether a text is one of its words. */
    public boolean is(CharSequence text) {
        return Objects.requireNonNull(Known.PATTERNS.get(this)).matcher(text).matches();
    }

    /** Read when the first word is looked for, since a constant is made before its words. */
    private static final class Known {
        static final WordClasses<OfficeWord> WORDS = WordClasses.read("office-words.tsv", OfficeWord.class);
        static final Map<OfficeWord, Pattern> PATTERNS =
                Arrays.stream(values()).collect(Collectors.toMap(Function.identity(), WORDS::pattern));
    }
}
