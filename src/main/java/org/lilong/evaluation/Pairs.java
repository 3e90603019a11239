package org.lilong.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/** Things of two lists matched one to one, the likest first. */
final class Pairs {
    private final Map<Integer, Integer> foundByGold = new LinkedHashMap<>();
    private final Map<Integer, Integer> goldByFound = new LinkedHashMap<>();

    private record Candidate(double score, int gold, int found) {}

    static <T> Pairs of(List<T> gold, List<T> found, ToDoubleBiFunction<T, T> likeness, double threshold) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double score = likeness.applyAsDouble(gold.get(i), found.get(j));
                if (score >= threshold) {
                    candidates.add(new Candidate(score, i, j));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::found));
        Pairs pairs = new Pairs();
        candidates.forEach(pairs::take);
        return pairs;
    }

    private void take(Candidate candidate) {
        if (!foundByGold.containsKey(candidate.gold) && !goldByFound.containsKey(candidate.found)) {
            foundByGold.put(candidate.gold, candidate.found);
            goldByFound.put(candidate.found, candidate.gold);
        }
    }

    /** Index of what was found by index of what it is. */
    Map<Integer, Integer> foundByGold() {
        return foundByGold;
    }

    /** Index of what it is by index of what was found. */
    Map<Integer, Integer> goldByFound() {
        return goldByFound;
    }

    int size() {
        return foundByGold.size();
    }

    /** Counts the pairs as right, and what has no partner as missed or wrong. */
    <T> void count(Count count, String doc, List<T> gold, List<T> found, java.util.function.Function<T, String> name) {
        count.right(size());
        for (int i = 0; i < gold.size(); i++) {
            if (!foundByGold.containsKey(i)) {
                count.missed(doc, List.of(name.apply(gold.get(i))));
            }
        }
        for (int j = 0; j < found.size(); j++) {
            if (!goldByFound.containsKey(j)) {
                count.wrong(doc, List.of(name.apply(found.get(j))));
            }
        }
    }
}
