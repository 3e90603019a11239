package org.lilong.extraction.name;

import java.util.Arrays;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.WordFrequencies;

/**
 * Compares an article's likeliest reading as ordinary words with the likeliest one in which a stretch is a name: both edges of the name count,
 * since the words beside it have to begin and end there.
 */
final class NameOdds {
    private final WordFrequencies words;
    private final String text;

    /** Likeliest reading of the text up to each offset, and of the text from there. */
    private final double[] before;

    private final double[] behind;

    NameOdds(WordFrequencies words, String text) {
        this.words = words;
        this.text = text;
        this.before = new double[text.length() + 1];
        this.behind = new double[text.length() + 1];
        Arrays.fill(before, 1, before.length, Double.NEGATIVE_INFINITY);
        for (int at = 0; at < text.length(); at++) {
            readOnFrom(at);
        }
        for (int at = text.length() - 1; at >= 0; at--) {
            behind[at] = startingAt(at);
        }
    }

    /** Every reading that ends at a place goes on with each word that begins there. */
    private void readOnFrom(int begin) {
        if (!Chars.isHan(text.charAt(begin))) {
            before[begin + 1] = before[begin];
            return;
        }
        before[begin + 1] = Math.max(before[begin + 1], before[begin] + ofOne(begin));
        for (long lengths = words.lengthsAt(text, begin); lengths != 0; lengths &= lengths - 1) {
            int end = begin + Long.numberOfTrailingZeros(lengths);
            if (areHan(begin, end)) {
                before[end] = Math.max(before[end], before[begin] + words.of(text.substring(begin, end)));
            }
        }
    }

    private double startingAt(int begin) {
        if (!Chars.isHan(text.charAt(begin))) {
            return behind[begin + 1];
        }
        double best = ofOne(begin) + behind[begin + 1];
        for (long lengths = words.lengthsAt(text, begin); lengths != 0; lengths &= lengths - 1) {
            int end = begin + Long.numberOfTrailingZeros(lengths);
            if (areHan(begin, end)) {
                best = Math.max(best, words.of(text.substring(begin, end)) + behind[end]);
            }
        }
        return best;
    }

    private double ofOne(int at) {
        return words.of(text.substring(at, at + 1));
    }

    private boolean areHan(int begin, int end) {
        return end <= text.length() && Chars.isHan(text, new Span(begin, end));
    }

    /** Logarithm of how much likelier the text is with a name, as likely as {@code name}, at this place. */
    double of(Span span, double name) {
        return before[span.begin()] + name + behind[span.end()] - before[text.length()];
    }
}
