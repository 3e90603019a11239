package org.lilong.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table: precision, recall and F1, or an accuracy alone; to four decimals.
 *
 * @param gold how many there are
 * @param predicted how many were found, or null where the line has no such number
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Score(
        @Nullable Double accuracy,
        @Nullable Double p,
        @Nullable Double r,
        @Nullable Double f1,
        int gold,
        @Nullable Integer predicted) {

    static Score of(double precision, double recall, int gold, @Nullable Integer predicted) {
        double f1 = Count.ratio(2 * precision * recall, precision + recall);
        return new Score(null, Count.rounded(precision), Count.rounded(recall), Count.rounded(f1), gold, predicted);
    }

    static Score accuracy(int right, int gold) {
        return new Score(Count.rounded(Count.ratio(right, gold)), null, null, null, gold, null);
    }

    /** The figure by which lines are compared: F1, or the accuracy. */
    public double figure() {
        return accuracy != null ? accuracy : f1 == null ? 0 : f1;
    }
}
