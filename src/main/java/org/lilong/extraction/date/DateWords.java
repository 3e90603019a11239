package org.lilong.extraction.date;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lilong.article.LexiconFile;
import org.lilong.article.LexiconFile.BrokenLexiconException;
import org.lilong.article.LexiconFile.Row;
import org.lilong.extraction.date.DateExpression.Base;
import org.lilong.extraction.lexicon.WordSpotter;

/** Words that tell a time without naming a date, with what they count from. */
final class DateWords {
    private static final String FILE = "date-words.tsv";
    private static final Map<String, Meaning> WORDS = read();
    private static final WordSpotter SPOTTER = WordSpotter.of(WORDS.keySet());

    /**
     * What a word means.
     *
     * @param base what it counts from
     * @param offset how many days, weeks, months or years to add
     */
    record Meaning(Base base, int offset) {}

    private DateWords() {}

    private static Map<String, Meaning> read() {
        Map<String, Meaning> words = new HashMap<>();
        for (Row row : LexiconFile.rows(FILE, 3)) {
            List<String> fields = row.fields();
            try {
                Base base = Base.valueOf(fields.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
                words.put(fields.get(0), new Meaning(base, Integer.parseInt(fields.get(2))));
            } catch (IllegalArgumentException e) {
                throw new BrokenLexiconException(
                        FILE,
                        row.line(),
                        "\"" + fields.get(1) + "\" must be one of " + Arrays.toString(Base.values())
                                + " in small letters, and \"" + fields.get(2) + "\" a whole number");
            }
        }
        return words;
    }

    /** Length of the longest such word that begins at {@code at}, or 0. */
    static int lengthAt(String text, int at) {
        return SPOTTER.lengthAt(text, at);
    }

    static @Nullable Meaning of(String word) {
        return WORDS.get(word);
    }
}
