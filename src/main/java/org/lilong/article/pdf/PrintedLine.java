package org.lilong.article.pdf;

import java.util.Comparator;
import java.util.List;
import org.lilong.article.character.Glyphs;

/**
 * A line of a column: the fragments that stand side by side in it.
 *
 * @param fragments from left to right
 */
record PrintedLine(List<Fragment> fragments) {
    PrintedLine {
        fragments = fragments.stream()
                .sorted(Comparator.comparingDouble(Fragment::left))
                .toList();
    }

    /** The size of most of its characters. */
    float size() {
        return fragments.stream()
                .max(Comparator.comparingInt(f -> f.glyphs().size()))
                .orElseThrow()
                .size();
    }

    float left() {
        return fragments.get(0).left();
    }

    float right() {
        return fragments.get(fragments.size() - 1).right();
    }

    float bottom() {
        return fragments.get(0).bottom();
    }

    int length() {
        return fragments.stream().mapToInt(f -> f.glyphs().size()).sum();
    }

    boolean endsSentence() {
        return Glyphs.endsSentence(words());
    }

    boolean isRule() {
        return fragments.stream().allMatch(Fragment::isRule);
    }

    String words() {
        StringBuilder words = new StringBuilder();
        fragments.forEach(fragment -> fragment.glyphs().forEach(glyph -> words.append(glyph.text())));
        return words.toString();
    }
}
