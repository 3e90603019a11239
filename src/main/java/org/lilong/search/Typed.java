package org.lilong.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody typed, as it can be looked for.
 *
 * @param source as typed
 * @param letters all of it without blanks and marks
 * @param pinyin its letters, where it can be pinyin
 */
record Typed(String source, Letters letters, Optional<String> pinyin) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int MOST_WORDS = 12;

    static Typed of(String text) {
        return new Typed(text, Letters.of(text), Aloud.typed(text));
    }

    /** Whether there is anything to look for. */
    boolean isEmpty() {
        return letters.isEmpty();
    }

    /** Its words, where there are several; all must be there, but not side by side. */
    List<Typed> words() {
        List<Typed> words = Arrays.stream(BETWEEN_WORDS.split(source))
                .map(Typed::of)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        return words.size() < 2 ? List.of() : words;
    }
}
