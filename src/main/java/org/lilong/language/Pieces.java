package org.lilong.language;

import java.util.ArrayList;
import java.util.List;
import org.lilong.article.Span;

/** Cuts a text into the stretches that CoreNLP is given one by one: lines, and what is longer than a limit at its punctuation. */
final class Pieces {
    private static final String STRONG = "。！？!?；;";
    private static final String WEAK = "，、,：:　 ";

    private Pieces() {}

    /** Stretches that hold every character but line breaks and blank lines, none longer than {@code limit}. */
    static List<Span> of(String text, int limit) {
        List<Span> pieces = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int lineEnd = text.indexOf('\n', begin);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            cut(text, begin, end, limit, pieces);
            begin = end + 1;
        }
        return pieces;
    }

    private static void cut(String text, int begin, int lineEnd, int limit, List<Span> pieces) {
        int from = begin;
        while (from < lineEnd) {
            int end = lineEnd - from <= limit ? lineEnd : from + cutAt(text, from, limit);
            if (!text.substring(from, end).isBlank()) {
                pieces.add(new Span(from, end));
            }
            from = end;
        }
    }

    /** How many characters from {@code from} on the next stretch takes: up to the last good place to cut within the limit. */
    private static int cutAt(String text, int from, int limit) {
        for (String marks : List.of(STRONG, WEAK)) {
            for (int length = limit; length > limit / 3; length--) {
                if (marks.indexOf(text.charAt(from + length - 1)) >= 0) {
                    return length;
                }
            }
        }
        return Character.isHighSurrogate(text.charAt(from + limit - 1)) ? limit - 1 : limit;
    }
}
