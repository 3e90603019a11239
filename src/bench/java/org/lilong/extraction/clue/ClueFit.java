package org.lilong.extraction.clue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fits weights of clues to examples: logistic regression with a penalty for going away from what was reasoned. */
public final class ClueFit<C extends Enum<C>> {
    private static final double DEVIATION = 0.7;
    private static final int SWEEPS = 60;

    private final Map<C, Double> reasoned;

    /** The clues of something with their values, and whether it is what they tell of. */
    public record Example<C>(Map<C, Double> values, boolean right) {}

    public ClueFit(Map<C, Double> reasoned) {
        this.reasoned = reasoned;
    }

    /** The weights learnt: one after the other by Newton's step, again and again. */
    public Map<C, Double> to(List<Example<C>> examples) {
        Map<C, Double> weights = new HashMap<>(reasoned);
        double[] sums = new double[examples.size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = examples.get(i).values().entrySet().stream()
                    .mapToDouble(value -> value.getValue() * weights.getOrDefault(value.getKey(), 0.0))
                    .sum();
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (C clue : reasoned.keySet()) {
                double weight = weights.getOrDefault(clue, 0.0);
                double slope = (weight - reasoned.getOrDefault(clue, 0.0)) / DEVIATION / DEVIATION;
                double bend = 1 / DEVIATION / DEVIATION;
                for (int i = 0; i < sums.length; i++) {
                    double value = examples.get(i).values().getOrDefault(clue, 0.0);
                    double probability = 1 / (1 + Math.exp(-sums[i]));
                    slope += value * (probability - (examples.get(i).right() ? 1 : 0));
                    bend += value * value * probability * (1 - probability);
                }
                double step = Math.max(-0.5, Math.min(0.5, -slope / bend));
                weights.put(clue, weight + step);
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += step * examples.get(i).values().getOrDefault(clue, 0.0);
                }
            }
        }
        return weights;
    }
}
