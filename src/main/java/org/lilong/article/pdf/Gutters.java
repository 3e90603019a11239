package org.lilong.article.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the blank stretches of a sheet that part its columns. */
final class Gutters {
    /** In widths of a character of running text. */
    private static final float GUTTER = 0.8f;

    private static final float NARROWEST_COLUMN = 6;
    private static final int FEWEST_LINES = 4;

    private final float em;
    private final List<Gap> grid;

    /** A blank stretch, from the right edge of what stands before it to the left edge of what stands behind. */
    record Gap(float from, float to) {}

    /**
     * @param em size of the running text, in points
     * @param grid gutters that are known from elsewhere in the document
     */
    Gutters(float em, List<Gap> grid) {
        this.em = em;
        this.grid = grid;
    }

    /** The blank stretches between fragments, from left to right. */
    List<Gap> gaps(List<Fragment> fragments) {
        List<Fragment> sorted = new ArrayList<>(fragments);
        sorted.sort(Comparator.comparingDouble(Fragment::left));
        List<Gap> gaps = new ArrayList<>();
        float right = sorted.get(0).right();
        for (Fragment fragment : sorted) {
            if (fragment.left() - right > GUTTER * em) {
                gaps.add(new Gap(right, fragment.left()));
            }
            right = Math.max(right, fragment.right());
        }
        return gaps;
    }

    /** What a strip leaves blank of the gaps that ran so far. */
    List<Gap> shared(List<Gap> running, List<Fragment> strip) {
        List<Gap> kept = running;
        for (Fragment fragment : strip) {
            List<Gap> next = new ArrayList<>();
            for (Gap gap : kept) {
                keep(new Gap(gap.from, Math.min(gap.to, fragment.left())), next);
                keep(new Gap(Math.max(gap.from, fragment.right()), gap.to), next);
            }
            kept = next;
        }
        return kept;
    }

    private void keep(Gap gap, List<Gap> gaps) {
        if (gap.to - gap.from > GUTTER * em && !gaps.contains(gap)) {
            gaps.add(gap);
        }
    }

    /** The gaps that part columns and not the fields of a list. */
    List<Gap> gutters(List<Fragment> region) {
        List<Gap> gutters = new ArrayList<>(gaps(region));
        for (int i = 0; i < gutters.size(); ) {
            List<List<Fragment>> columns = columns(region, gutters);
            if (isOfGrid(gutters.get(i)) || (isColumn(columns.get(i)) && isColumn(columns.get(i + 1)))) {
                i++;
            } else {
                gutters.remove(i);
            }
        }
        return gutters;
    }

    private boolean isOfGrid(Gap gap) {
        return grid.stream().anyMatch(known -> known.from < gap.to && gap.from < known.to);
    }

    private boolean isColumn(List<Fragment> fragments) {
        double widest =
                fragments.stream().mapToDouble(f -> f.right() - f.left()).max().orElse(0);
        return widest >= NARROWEST_COLUMN * em && Bands.strips(fragments).size() >= FEWEST_LINES;
    }

    static List<List<Fragment>> columns(List<Fragment> region, List<Gap> gutters) {
        List<List<Fragment>> columns = new ArrayList<>();
        for (int i = 0; i <= gutters.size(); i++) {
            columns.add(new ArrayList<>());
        }
        for (Fragment fragment : region) {
            int column = 0;
            while (column < gutters.size() && fragment.left() >= gutters.get(column).to) {
                column++;
            }
            columns.get(column).add(fragment);
        }
        return columns;
    }
}
