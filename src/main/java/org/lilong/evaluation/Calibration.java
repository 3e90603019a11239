package org.lilong.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How often claims are right, by the confidence that they state. */
public final class Calibration {
    private static final double[] BOUNDS = {0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0};

    /**
     * Claims of about one confidence.
     *
     * @param from lowest confidence
     * @param below the confidence above all of them; of the last bucket, 1 itself belongs to it
     * @param stated mean of the confidences stated
     * @param right share of claims that are right
     */
    public record Bucket(double from, double below, int claims, double stated, double right) {}

    private final int[] claims = new int[BOUNDS.length - 1];
    private final int[] right = new int[BOUNDS.length - 1];
    private final double[] stated = new double[BOUNDS.length - 1];

    void add(double confidence, boolean isRight) {
        int at = Arrays.binarySearch(BOUNDS, confidence);
        int bucket = Math.min(claims.length - 1, Math.max(0, at >= 0 ? at : -at - 2));
        claims[bucket]++;
        stated[bucket] += confidence;
        right[bucket] += isRight ? 1 : 0;
    }

    /** The buckets that hold claims, low confidence first. */
    public List<Bucket> buckets() {
        List<Bucket> buckets = new ArrayList<>();
        for (int i = 0; i < claims.length; i++) {
            if (claims[i] > 0) {
                buckets.add(new Bucket(
                        BOUNDS[i],
                        BOUNDS[i + 1],
                        claims[i],
                        Count.rounded(stated[i] / claims[i]),
                        Count.rounded((double) right[i] / claims[i])));
            }
        }
        return buckets;
    }

    /** By how much, on average over all claims, confidence and share of right claims differ. */
    public double error() {
        double sum = 0;
        int all = 0;
        for (int i = 0; i < claims.length; i++) {
            sum += Math.abs(stated[i] - right[i]);
            all += claims[i];
        }
        return Count.rounded(Count.ratio(sum, all));
    }
}
