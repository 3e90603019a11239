package org.lilong.extraction.name;

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
        for (int at = 1; at <= text.length(); at++) {
            before[at] = endingAt(at);
        }
        for (int at = text.length() - 1; at >= 0; at--) {
            behind[at] = startingAt(at);
        }
    }

    private double endingAt(int end) {
        if (!Chars.isHan(text.charAt(end - 1))) {
            return before[end - 1];
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int begin = end - 1;
                begin >= Math.max(0, end - words.longest) && Chars.isHan(text.charAt(begin));
                begin--) {
            best = Math.max(best, before[begin] + words.of(text.substring(begin, end)));
        }
        return best;
    }

    private double startingAt(int begin) {
        if (!Chars.isHan(text.charAt(begin))) {
            return behind[begin + 1];
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int end = begin + 1;
                end <= Math.min(text.length(), begin + words.longest) && Chars.isHan(text.charAt(end - 1));
                end++) {
            best = Math.max(best, words.of(text.substring(begin, end)) + behind[end]);
        }
        return best;
    }

    /** Logarithm of how much likelier the text is with a name, as likely as {@code name}, at this place. */
    double of(Span span, double name) {
        return before[span.begin()] + name + behind[span.end()] - before[text.length()];
    }
}
