package org.lilong.extraction.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How long the words of a long list are that begin with two characters, so that only stretches which may be a word are looked up. */
public final class WordLengths {
    private static final int SHORTEST = 2;

    private final Map<Integer, Long> byBegin = new HashMap<>();

    WordLengths(Collection<String> words) {
        for (String word : words) {
            if (word.length() >= SHORTEST && word.length() < Long.SIZE) {
                byBegin.merge(begin(word, 0), 1L << word.length(), (one, other) -> one | other);
            }
        }
    }

    /** The lengths, from two on, that words beginning with the characters at a place of a text have, as a set of bits. */
    public long at(String text, int at) {
        return at + SHORTEST > text.length() ? 0 : byBegin.getOrDefault(begin(text, at), 0L);
    }

    private static int begin(String text, int at) {
        return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
    }
}
