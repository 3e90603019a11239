package org.lilong.extraction;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks up the longest word of a list that begins at a place of a text; the cost of a look does not grow with the list. */
final class WordSpotter {
    private final Node root = new Node();

    private WordSpotter() {}

    static WordSpotter of(Collection<String> words) {
        WordSpotter spotter = new WordSpotter();
        words.forEach(spotter::add);
        return spotter;
    }

    private void add(String word) {
        Node node = root;
        for (int i = 0; i < word.length(); i++) {
            node = node.next.computeIfAbsent(word.charAt(i), c -> new Node());
        }
        node.end = true;
    }

    /** Length of the longest word that begins at {@code at}, or 0. */
    int lengthAt(CharSequence text, int at) {
        int longest = 0;
        @Nullable Node node = root;
        for (int i = at; i < text.length(); i++) {
            node = node.next.get(text.charAt(i));
            if (node == null) {
                break;
            }
            longest = node.end ? i + 1 - at : longest;
        }
        return longest;
    }

    private static final class Node {
        final Map<Character, Node> next = new HashMap<>(2);
        boolean end;
    }
}
