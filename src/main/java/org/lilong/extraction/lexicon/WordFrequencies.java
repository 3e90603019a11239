package org.lilong.extraction.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lilong.article.LexiconFile;

/** How likely each word of written Chinese is to stand somewhere, as natural logarithms. */
public final class WordFrequencies {
    private static final double COUNTED = 58.6e6;
    private static final double UNKNOWN = Math.log(15 / COUNTED);

    /** As frequent as words of the language of offices are taken to be, which newspapers and novels use less. */
    private static final int OFFICIAL_LEVEL = 19;

    /** As frequent as the name of a town is taken to be. */
    private static final int PLACE_LEVEL = 13;

    private static final double COMMON = ofLevel(19);

    private final Map<String, Double> frequencies = new HashMap<>();

    private final WordLengths lengths;

    private WordFrequencies(Lexicon lexicon) {
        for (List<String> row : LexiconFile.read("word-frequencies.tsv", 2)) {
            double frequency = ofLevel(Integer.parseInt(row.get(0)));
            for (String word : row.get(1).split(" ")) {
                frequencies.put(word, frequency);
            }
        }
        for (WordSet words : List.of(
                lexicon.titles,
                lexicon.personNouns,
                lexicon.addresses,
                lexicon.notNames,
                lexicon.followers,
                lexicon.bodySuffixes,
                lexicon.departments,
                lexicon.residentialSuffixes)) {
            words.all().forEach(word -> atLeast(word, OFFICIAL_LEVEL));
        }
        lexicon.divisions.forEach(name -> atLeast(name, PLACE_LEVEL));
        lengths = new WordLengths(frequencies.keySet());
    }

    public static WordFrequencies load(Lexicon lexicon) {
        return new WordFrequencies(lexicon);
    }

    private void atLeast(String word, int level) {
        if (word.length() > 1) {
            frequencies.merge(word, ofLevel(level), Math::max);
        }
    }

    /** Whether a stretch is a word that is in everybody's mouth. */
    public boolean isCommon(String stretch) {
        return stretch.length() > 1 && of(stretch) >= COMMON;
    }

    private static double ofLevel(int level) {
        return level / 2.0 * Math.log(2) - Math.log(COUNTED);
    }

    /** Of a stretch as one word; a single character that is no word counts as a rare one, a longer stretch is not possible. */
    public double of(String stretch) {
        return frequencies.getOrDefault(stretch, stretch.length() == 1 ? UNKNOWN : Double.NEGATIVE_INFINITY);
    }

    /** The lengths that a word of two characters or more may have that begins at a place of a text, as a set of bits. */
    public long lengthsAt(String text, int at) {
        return lengths.at(text, at);
    }
}
