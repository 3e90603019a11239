package org.lilong.extraction.lexicon;

import java.util.Collection;

/** Looks up the longest word of a list that begins at a place of a text; the cost of a look does not grow with the list. */
public final class WordSpotter {
    private final Trie words = new Trie();

    private WordSpotter() {}

    public static WordSpotter of(Collection<String> words) {
        WordSpotter spotter = new WordSpotter();
        words.forEach(spotter.words::add);
        return spotter;
    }

    /** Length of the longest word that begins at {@code at}, or 0. */
    public int lengthAt(CharSequence text, int at) {
        return words.forward(text, at);
    }
}
