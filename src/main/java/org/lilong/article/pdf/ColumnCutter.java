package org.lilong.article.pdf;

import java.util.ArrayList;
import java.util.List;
import org.lilong.article.pdf.Gutters.Gap;

/**
 * Puts the fragments of a sheet in the order in which they are read: bands from top to bottom, in each the columns from left to right.
 *
 * <p>A band ends where print crosses a gutter that ran so far, or where a headline stands alone in it; what is in a column may be bands again.
 */
final class ColumnCutter {

    private static final float BESIDE = 3;
    private static final int DEEPEST = 50;

    private final float em;
    private final Gutters gutters;
    private final Bands bands;
    private final List<Gap> found = new ArrayList<>();
    private final List<Stack> stacks = new ArrayList<>();

    /**
     * Fragments that are read from top to bottom.
     *
     * @param continues whether they are the next column of those before
     */
    record Stack(List<Fragment> fragments, boolean continues) {}

    private ColumnCutter(float em, List<Gap> grid) {
        this.em = em;
        this.gutters = new Gutters(em, grid);
        this.bands = new Bands(em, gutters);
    }

    /**
     * Cuts the sheets of a document: where columns run on one of them, a few lines of the same columns are told on another.
     *
     * @param em size of the running text, in points
     */
    static List<List<Stack>> cut(List<List<Fragment>> sheets, float em) {
        List<Gap> grid = new ArrayList<>();
        for (List<Fragment> sheet : sheets) {
            ColumnCutter cutter = new ColumnCutter(em, List.of());
            cutter.sheet(sheet);
            grid.addAll(cutter.found);
        }
        return sheets.stream()
                .map(sheet -> new ColumnCutter(em, grid).sheet(sheet))
                .toList();
    }

    private List<Stack> sheet(List<Fragment> sheet) {
        List<Fragment> overflowing =
                sheet.stream().filter(rule -> overflows(rule, sheet)).toList();
        List<Fragment> rest = new ArrayList<>(sheet);
        rest.removeAll(overflowing);
        region(rest, false, 0);
        overflowing.forEach(this::insert);
        return stacks;
    }

    /** Whether a fragment is a stroke made of characters that runs out of its column into the text beside it. */
    private static boolean overflows(Fragment rule, List<Fragment> sheet) {
        return rule.isRule()
                && sheet.stream()
                        .anyMatch(other -> !other.isRule()
                                && other.left() < rule.right() + BESIDE * rule.size()
                                && other.right() > rule.left()
                                && other.top() < rule.bottom()
                                && other.bottom() > rule.top());
    }

    /** Sets a stroke below the fragment above which it stands. */
    private void insert(Fragment rule) {
        Stack best = stacks.isEmpty() ? new Stack(new ArrayList<>(), false) : stacks.get(0);
        float nearest = Float.MAX_VALUE;
        for (Stack stack : stacks) {
            for (Fragment above : stack.fragments()) {
                float distance = Math.abs(rule.bottom() - above.bottom());
                if (above.left() < rule.left() + em && above.right() > rule.left() - em && distance < nearest) {
                    nearest = distance;
                    best = stack;
                }
            }
        }
        if (stacks.isEmpty()) {
            stacks.add(best);
        }
        best.fragments().add(rule);
    }

    private void region(List<Fragment> region, boolean continues, int depth) {
        if (region.isEmpty()) {
            return;
        }
        List<List<Fragment>> cut = depth > DEEPEST ? List.of(region) : bands.bands(region);
        if (cut.size() > 1) {
            boolean first = continues;
            for (List<Fragment> band : withoutNeedlessCuts(cut)) {
                if (gutters.gutters(band).isEmpty()) {
                    stacks.add(new Stack(new ArrayList<>(band), first));
                } else {
                    region(band, first, depth + 1);
                }
                first = false;
            }
            return;
        }
        List<Gap> between = gutters.gutters(region);
        if (between.isEmpty()) {
            stacks.add(new Stack(new ArrayList<>(region), continues));
            return;
        }
        found.addAll(between);
        boolean next = continues;
        for (List<Fragment> column : Gutters.columns(region, between)) {
            region(column, next, depth + 1);
            next = true;
        }
    }

    /** Bands of one column that follow each other are one: a list in it has gaps, but no gutters. */
    private List<List<Fragment>> withoutNeedlessCuts(List<List<Fragment>> bands) {
        List<List<Fragment>> joined = new ArrayList<>();
        boolean single = false;
        for (List<Fragment> band : bands) {
            boolean gutterless = gutters.gutters(band).isEmpty();
            if (single && gutterless) {
                joined.get(joined.size() - 1).addAll(band);
            } else {
                joined.add(new ArrayList<>(band));
            }
            single = gutterless;
        }
        return joined;
    }
}
