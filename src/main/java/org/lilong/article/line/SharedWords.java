package org.lilong.article.line;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lilong.article.character.Glyphs;

/** Tells by the words that they share whether a headline and a text speak of the same. */
public final class SharedWords {
    private SharedWords() {}

    /** The share of the pairs of characters in some lines, all in simplified characters, that a text holds. */
    public static double share(Collection<String> lines, String text) {
        Set<String> pairs = new HashSet<>();
        for (String words : lines) {
            for (int i = 0; i + 1 < words.length(); i++) {
                if (Glyphs.isHan(words.charAt(i)) && Glyphs.isHan(words.charAt(i + 1))) {
                    pairs.add(words.substring(i, i + 2));
                }
            }
        }
        long found = pairs.stream().filter(text::contains).count();
        return pairs.isEmpty() ? 0 : (double) found / pairs.size();
    }

    public static double share(String line, String text) {
        return share(List.of(line), text);
    }
}
