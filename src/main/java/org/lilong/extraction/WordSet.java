package org.lilong.extraction;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Words that are looked for at a place of a text: the longest one that begins or ends there. */
final class WordSet {
    private final Map<String, String> classes;
    private final int longest;

    private WordSet(Map<String, String> classes) {
        this.classes = classes;
        this.longest = classes.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static WordSet of(Map<String, String> classes) {
        return new WordSet(new HashMap<>(classes));
    }

    static WordSet of(Collection<String> words) {
        Map<String, String> classes = new HashMap<>();
        words.forEach(word -> classes.put(word, ""));
        return new WordSet(classes);
    }

    java.util.Set<String> all() {
        return classes.keySet();
    }

    boolean contains(String word) {
        return classes.containsKey(word);
    }

    /** The class of a word, or "" where it has none. */
    String classOf(String word) {
        return classes.getOrDefault(word, "");
    }

    /** Length of the longest word that begins at {@code at}, or 0. */
    int startingAt(String text, int at) {
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            if (classes.containsKey(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Length of the longest word that ends before {@code end} and begins no earlier than {@code from}, or 0. */
    int endingAt(String text, int end, int from) {
        for (int length = Math.min(longest, end - from); length > 0; length--) {
            if (classes.containsKey(text.substring(end - length, end))) {
                return length;
            }
        }
        return 0;
    }
}
