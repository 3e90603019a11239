package org.lilong.extraction.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lilong.article.LexiconFile;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.lexicon.WordSet;

/** How likely people are to bear a name, by its surname and by the characters of the given name, as natural logarithms. */
final class NameCharacters {
    private static final int ROLES = 4;
    private static final int SURNAME = 0;
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int ALONE = 3;

    /** Counts added to each character so that none is impossible. */
    private static final double UNSEEN = 0.5;

    private static final double COMPOUND_SURNAME = Math.log(1 / 5000.0);
    private static final double TWO_GIVEN = Math.log(0.8);
    private static final double ONE_GIVEN = Math.log(0.2);

    /** Of given names of two characters, those that say one twice (丽丽). */
    private static final double TWICE = Math.log(0.02);

    private final Map<Character, int[]> counts = new HashMap<>();
    private final double[] totals = new double[ROLES];

    private final Map<Character, Integer> transcribing = new HashMap<>();
    private double transcribed;

    private NameCharacters(WordSet nameParts) {
        for (List<String> row : LexiconFile.read("name-characters.tsv", 1 + ROLES)) {
            int[] of = new int[ROLES];
            for (int role = 0; role < ROLES; role++) {
                of[role] = Integer.parseInt(row.get(role + 1));
                totals[role] += of[role] + UNSEEN;
            }
            counts.put(row.get(0).charAt(0), of);
        }
        for (String part : nameParts.all()) {
            for (char character : part.toCharArray()) {
                transcribing.merge(character, 1, Integer::sum);
                transcribed++;
            }
        }
    }

    static NameCharacters load(Lexicon lexicon) {
        return new NameCharacters(lexicon.nameParts);
    }

    /** Of a surname and a given name of one or two characters. */
    double of(String surname, String given) {
        double begin = surname.length() > 1 ? COMPOUND_SURNAME : of(surname.charAt(0), SURNAME);
        return begin
                + (given.length() == 1
                        ? ONE_GIVEN + of(given.charAt(0), ALONE)
                        : TWO_GIVEN + ofTwo(given.charAt(0), given.charAt(1)));
    }

    private double ofTwo(char first, char second) {
        double each = of(first, FIRST) + of(second, SECOND);
        return first == second ? Math.max(each, TWICE + of(second, SECOND)) : each;
    }

    /** Of a name written as it sounds, by the characters that are used for that. */
    double ofTranscription(String name) {
        double sum = 0;
        for (int i = 0; i < name.length(); i++) {
            sum += name.charAt(i) == '·'
                    ? 0
                    : Math.log((transcribing.getOrDefault(name.charAt(i), 0) + UNSEEN) / transcribed);
        }
        return sum;
    }

    /** Whether all characters of a stretch are used to write names as they sound. */
    boolean transcribe(String text, Span span) {
        return text.substring(span.begin(), span.end()).chars().allMatch(c -> transcribing.containsKey((char) c));
    }

    private double of(char character, int role) {
        int[] of = counts.get(character);
        return Math.log(((of == null ? 0 : of[role]) + UNSEEN) / totals[role]);
    }
}
