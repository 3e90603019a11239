package org.lilong.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts what mentions say, to settle on what most of them say. */
final class Votes<T> {
    private final Map<T, Integer> counts = new HashMap<>();
    private final Comparator<? super T> atEqualCounts;

    /**
     * @param atEqualCounts which of equally frequent candidates wins: the first in this order
     */
    Votes(Comparator<? super T> atEqualCounts) {
        this.atEqualCounts = atEqualCounts;
    }

    void add(T candidate) {
        counts.merge(candidate, 1, Integer::sum);
    }

    void addAll(Iterable<? extends T> candidates) {
        candidates.forEach(this::add);
    }

    Optional<T> winner() {
        Comparator<Map.Entry<T, Integer>> byCount = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return counts.entrySet().stream()
                .min(byCount.thenComparing(Map.Entry::getKey, atEqualCounts))
                .map(Map.Entry::getKey);
    }

    Set<T> candidates() {
        return counts.keySet();
    }
}
