package org.lilong.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.lilong.article.LexiconFile.BrokenLexiconException;
import org.lilong.article.LexiconFile.Row;

/**
 * The words of one lexicon file by what they are for, so that code holds only how they are used.
 *
 * @param <K> the classes: the second column of the file names them in small letters, with - for _
 */
public final class WordClasses<K extends Enum<K>> {
    private final Map<K, List<String>> words;

    private WordClasses(Map<K, List<String>> words) {
        this.words = words;
    }

    /**
     * Reads a file of two columns, word (or regular expression) and class.
     *
     * @throws BrokenLexiconException where a row names no class of {@code classes} or is no regular expression, or a class has no row
     */
    public static <K extends Enum<K>> WordClasses<K> read(String file, Class<K> classes) {
        Map<K, List<String>> words = new EnumMap<>(classes);
        List<String> names =
                Arrays.stream(classes.getEnumConstants()).map(WordClasses::name).toList();
        for (Row row : LexiconFile.rows(file, 2)) {
            int index = names.indexOf(row.fields().get(1));
            if (index < 0) {
                throw new BrokenLexiconException(
                        file, row.line(), "\"" + row.fields().get(1) + "\" is no class; use one of " + names);
            }
            words.computeIfAbsent(classes.getEnumConstants()[index], k -> new ArrayList<>())
                    .add(expression(file, row));
        }
        for (K each : classes.getEnumConstants()) {
            if (!words.containsKey(each)) {
                throw new BrokenLexiconException(
                        file, 0, "no word of class " + name(each) + "; restore the rows that were taken out");
            }
        }
        return new WordClasses<>(words);
    }

    private static String name(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String expression(String file, Row row) {
        String word = row.fields().get(0);
        try {
            return Pattern.compile(word).pattern();
        } catch (PatternSyntaxException e) {
            throw new BrokenLexiconException(file, row.line(), "correct the expression: " + e.getMessage());
        }
    }

    /** The words of a class in the order of the file. */
    public List<String> of(K each) {
        return words.getOrDefault(each, List.of());
    }

    /** The words of a class as the alternatives of an expression, the first of the file tried first. */
    public String anyOf(K each) {
        return "(?:" + String.join("|", of(each)) + ")";
    }

    /** An expression that is any of the words of a class. */
    public Pattern pattern(K each) {
        return Pattern.compile(anyOf(each));
    }
}
