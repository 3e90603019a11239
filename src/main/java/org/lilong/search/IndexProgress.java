package org.lilong.search;

/**
 * How far the making of an index is.
 *
 * @param done things looked at
 * @param total things to look at; 0 while they have not been counted
 * @param seconds since it began
 */
public record IndexProgress(long done, long total, double seconds) {
    /** Seconds that it will take yet, at the pace so far; less than nothing where there is no pace yet. */
    public double left() {
        return done == 0 ? -1 : seconds / done * (total - done);
    }

    @Override
    public String toString() {
        return total == 0
                ? "what there is to be found is being counted"
                : String.format(java.util.Locale.ROOT, "%,d of %,d things so far", done, total);
    }
}
