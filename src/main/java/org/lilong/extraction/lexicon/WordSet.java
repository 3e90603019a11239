package org.lilong.extraction.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Words that are looked for at a place of a text: the longest one that begins or ends there. */
public final class WordSet {
    private final Map<String, String> classes;
    private final Trie beginnings = new Trie();
    private final Trie endings = new Trie();

    private WordSet(Map<String, String> classes) {
        this.classes = classes;
        for (String word : classes.keySet()) {
            beginnings.add(word);
            endings.add(new StringBuilder(word).reverse());
        }
    }

    static WordSet of(Map<String, String> classes) {
        return new WordSet(new HashMap<>(classes));
    }

    static WordSet of(Collection<String> words) {
        Map<String, String> classes = new HashMap<>();
        words.forEach(word -> classes.put(word, ""));
        return new WordSet(classes);
    }

    public java.util.Set<String> all() {
        return classes.keySet();
    }

    public boolean contains(String word) {
        return classes.containsKey(word);
    }

    /** The class of a word, or "" where it has none. */
    public String classOf(String word) {
        return classes.getOrDefault(word, "");
    }

    /** Length of the longest word that begins at {@code at}, or 0. */
    public int startingAt(String text, int at) {
        return beginnings.forward(text, at);
    }

    /** Length of the longest word that ends before {@code end} and begins no earlier than {@code from}, or 0. */
    public int endingAt(String text, int end, int from) {
        return endings.backward(text, end, from);
    }
}
