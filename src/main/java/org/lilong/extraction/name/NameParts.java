package org.lilong.extraction.name;

import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.lexicon.WordSet;

/** Measures how far a name reaches that is made of the parts of Uyghur, Kazakh, Mongol, Tibetan or Yi names. */
final class NameParts {
    private static final int MOST_PARTS = 4;

    private final WordSet parts;
    private final String text;

    NameParts(Lexicon lexicon, String text) {
        this.parts = lexicon.nameParts;
        this.text = text;
    }

    /** Length of the parts that follow one another from here, or 0; the first is no single character. */
    int startingAt(int begin) {
        int at = begin;
        for (int n = 0; n < MOST_PARTS; n++) {
            int length = parts.startingAt(text, at);
            if (length == 0 || length == 1 && (n == 0 || !isEnd(at + 1))) {
                break;
            }
            at += length;
        }
        return at - begin;
    }

    /** Whether a part of one character stands here, as the last of a name may: 江 in 买买提江. */
    boolean isSingleAt(int at) {
        return at < text.length() && parts.contains(text.substring(at, at + 1));
    }

    /** Length of the parts that end here, or 0. */
    int endingAt(int end, int from) {
        int at = end;
        for (int n = 0; n < MOST_PARTS; n++) {
            int length = parts.endingAt(text, at, from);
            if (length < 2) {
                break;
            }
            at -= length;
        }
        return end - at;
    }

    private boolean isEnd(int at) {
        return at >= text.length() || !Chars.isHan(text.charAt(at));
    }
}
