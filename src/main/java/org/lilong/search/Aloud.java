package org.lilong.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name as it is read: for each of its characters the ways to spell it.
 *
 * @param places where each character stands in the name
 */
record Aloud(List<List<String>> syllables, List<Integer> places) {
    /** Names that can be read in more ways are rare, and the usual way comes first. */
    private static final int MOST_WAYS = 6;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s'’·.-]+|(?<=[A-Za-z])[1-5](?![0-9])");

    /** A syllable without its tone, ü as v. */
    static String plain(String syllable) {
        String apart = Normalizer.normalize(syllable, Normalizer.Form.NFD).replace("u\u0308", "v");
        return MARKS.matcher(apart).replaceAll("");
    }

    /** The letters of something typed in pinyin, with or without tones, blanks and apostrophes; empty where it is something else. */
    static Optional<String> typed(String text) {
        // tones stand over letters or after them as digits, and ü is typed in two ways
        String letters =
                BETWEEN.matcher(Fold.of(plain(text.toLowerCase(Locale.ROOT)))).replaceAll("");
        return letters.chars().allMatch(c -> c >= 'a' && c <= 'z') && !letters.isEmpty()
                ? Optional.of(letters)
                : Optional.empty();
    }

    /** All ways to read the name, the usual one first. */
    List<List<String>> ways() {
        List<List<String>> ways = List.of(List.of());
        for (List<String> syllable : syllables) {
            List<List<String>> longer = new ArrayList<>();
            for (String spelling : syllable) {
                for (List<String> way : ways) {
                    List<String> next = new ArrayList<>(way);
                    next.add(spelling);
                    longer.add(next);
                }
            }
            ways = longer.subList(0, Math.min(longer.size(), MOST_WAYS));
        }
        return ways;
    }

    /** How typed letters read as a part of this name that begins with a character, if they do. */
    Optional<Match.Reading> reading(String letters, Highlight part) {
        for (List<String> way : ways()) {
            List<String> read = way.subList(part.begin(), part.end());
            if (String.join("", read).startsWith(letters)) {
                return Optional.of(Match.Reading.PINYIN);
            }
        }
        boolean initials = part.end() - part.begin() == letters.length();
        return Optional.of(initials ? Match.Reading.INITIALS : Match.Reading.ABBREVIATED);
    }

    /** The first characters in a row of which letters are the beginnings, as positions in {@link #syllables}. */
    Optional<Highlight> find(String letters) {
        for (int begin = 0; begin < syllables.size(); begin++) {
            int end = end(letters, 0, begin);
            if (end > 0) {
                return Optional.of(new Highlight(begin, end));
            }
        }
        return Optional.empty();
    }

    /** Where the characters end that the rest of the letters are the beginnings of; 0 where they are not. */
    private int end(String letters, int from, int syllable) {
        if (from == letters.length()) {
            return syllable;
        }
        if (syllable == syllables.size()) {
            return 0;
        }
        for (String spelling : syllables.get(syllable)) {
            int same = 0;
            while (same < spelling.length()
                    && from + same < letters.length()
                    && spelling.charAt(same) == letters.charAt(from + same)) {
                same++;
            }
            for (; same > 0; same--) {
                int end = end(letters, from + same, syllable + 1);
                if (end > 0) {
                    return end;
                }
            }
        }
        return 0;
    }
}
