package org.lilong.article.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lilong.article.Article;
import org.lilong.article.PageTurn;
import org.lilong.article.character.Glyphs;
import org.lilong.article.issue.SharedArticles.Key;
import org.lilong.article.line.SharedWords;

/** Finds which part goes on with which: at a seam where several do, words that headlines and texts share decide. */
final class Seams {
    /** How much of a headline the other part must repeat where several could be its own. */
    private static final double SPEAKS_OF = 0.3;

    private final Map<Key, Key> next = new HashMap<>();

    /** What breaks off at a seam, and what was begun before it. */
    private record Seam(List<Article> before, List<Article> behind) {}

    /** Two parts that may be one article. */
    private record Pair(Article before, Article behind, double fit) {}

    private Seams() {}

    /** For each part that goes on the next one. */
    static Map<Key, Key> pairs(List<Article> parts) {
        Map<String, Seam> seams = new TreeMap<>();
        for (Article part : parts) {
            for (PageTurn turn : part.turns()) {
                Seam seam = seams.computeIfAbsent(turn.seam(), key -> new Seam(new ArrayList<>(), new ArrayList<>()));
                (turn.onward() ? seam.before : seam.behind).add(part);
            }
        }
        Seams found = new Seams();
        seams.values().forEach(found::pair);
        return found.next;
    }

    private void pair(Seam seam) {
        List<Article> before = new ArrayList<>(seam.before);
        List<Article> behind = new ArrayList<>(seam.behind);
        if (before.size() > 1 || behind.size() > 1) {
            pairByWords(before, behind);
        }
        if (before.size() == 1 && behind.size() == 1) {
            next.put(Key.of(before.get(0)), Key.of(behind.get(0)));
        }
    }

    /** Pairs those that fit, the best first, and takes them out of both lists. */
    private void pairByWords(List<Article> before, List<Article> behind) {
        List<Pair> pairs = new ArrayList<>();
        before.forEach(one -> behind.forEach(other -> pairs.add(new Pair(one, other, fit(one, other)))));
        pairs.sort(Comparator.comparingDouble(Pair::fit).reversed());
        Set<Key> taken = new HashSet<>();
        for (Pair pair : pairs) {
            Key one = Key.of(pair.before);
            Key other = Key.of(pair.behind);
            if (pair.fit >= SPEAKS_OF && !taken.contains(one) && !taken.contains(other)) {
                next.put(one, other);
                taken.add(one);
                taken.add(other);
            }
        }
        before.removeIf(part -> taken.contains(Key.of(part)));
        behind.removeIf(part -> taken.contains(Key.of(part)));
    }

    private static double fit(Article before, Article behind) {
        String title = Glyphs.simplified(before.title());
        return Math.max(
                SharedWords.share(title, Glyphs.simplified(behind.text())),
                SharedWords.share(Glyphs.simplified(behind.title()), title));
    }
}
