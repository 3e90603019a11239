package org.lilong.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the fragments of a sheet in the order in which they are read: bands from top to bottom, in each the columns from left to right.
 *
 * <p>A band ends where print crosses a gutter that ran so far, or where a headline stands alone in it; what is in a column may be bands again.
 */
final class ColumnCutter {
    /** In widths of a character of running text. */
    private static final float GUTTER = 0.8f;

    private static final float NARROWEST_COLUMN = 6;
    private static final int FEWEST_LINES = 4;
    private static final float BESIDE = 3;
    private static final int DEEPEST = 50;
    private static final float HEADLINE = 1.35f;
    private static final float CLEARANCE = 2.6f;

    private final float em;
    private final List<Gap> grid;
    private final List<Gap> found = new ArrayList<>();
    private final List<Stack> stacks = new ArrayList<>();

    /**
     * Fragments that are read from top to bottom.
     *
     * @param continues whether they are the next column of those before
     */
    record Stack(List<Fragment> fragments, boolean continues) {}

    private record Gap(float from, float to) {}

    private ColumnCutter(float em, List<Gap> grid) {
        this.em = em;
        this.grid = grid;
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
        List<List<Fragment>> bands = depth > DEEPEST ? List.of(region) : bands(region);
        if (bands.size() > 1) {
            boolean first = continues;
            for (List<Fragment> band : withoutNeedlessCuts(bands)) {
                if (gutters(band).isEmpty()) {
                    stacks.add(new Stack(new ArrayList<>(band), first));
                } else {
                    region(band, first, depth + 1);
                }
                first = false;
            }
            return;
        }
        List<Gap> gutters = gutters(region);
        if (gutters.isEmpty()) {
            stacks.add(new Stack(new ArrayList<>(region), continues));
            return;
        }
        found.addAll(gutters);
        boolean next = continues;
        for (List<Fragment> column : columns(region, gutters)) {
            region(column, next, depth + 1);
            next = true;
        }
    }

    /** Bands of one column that follow each other are one: a list in it has gaps, but no gutters. */
    private List<List<Fragment>> withoutNeedlessCuts(List<List<Fragment>> bands) {
        List<List<Fragment>> joined = new ArrayList<>();
        boolean single = false;
        for (List<Fragment> band : bands) {
            boolean gutterless = gutters(band).isEmpty();
            if (single && gutterless) {
                joined.get(joined.size() - 1).addAll(band);
            } else {
                joined.add(new ArrayList<>(band));
            }
            single = gutterless;
        }
        return joined;
    }

    private List<List<Fragment>> bands(List<Fragment> region) {
        List<List<Fragment>> strips = strips(region);
        List<List<Fragment>> bands = new ArrayList<>();
        List<Fragment> band = new ArrayList<>();
        List<Gap> running = List.of();
        for (int i = 0; i < strips.size(); i++) {
            List<Fragment> strip = strips.get(i);
            List<Gap> kept = shared(running, strip);
            boolean opens = running.isEmpty() && !gaps(strip).isEmpty();
            boolean crosses = !running.isEmpty() && kept.isEmpty();
            if (!band.isEmpty() && (opens || crosses || standsAlone(strips, i, running))) {
                bands.add(band);
                band = new ArrayList<>();
                running = List.of();
            }
            band.addAll(strip);
            running = running.isEmpty() ? gaps(band) : kept;
        }
        bands.add(band);
        return bands;
    }

    /** Whether a line of large type has all columns to itself, with more of them below. */
    private boolean standsAlone(List<List<Fragment>> strips, int i, List<Gap> running) {
        if (running.isEmpty() || i == 0 || i + 1 == strips.size()) {
            return false;
        }
        List<Fragment> strip = strips.get(i);
        if (strip.stream().anyMatch(f -> f.size() < HEADLINE * em) || standsOnBothSides(strip, running)) {
            return false;
        }
        float above = (float)
                strips.get(i - 1).stream().mapToDouble(Fragment::bottom).max().orElse(0);
        float below = (float)
                strips.get(i + 1).stream().mapToDouble(Fragment::top).min().orElse(0);
        return below - above > CLEARANCE * em && strips.get(i + 1).size() > 1;
    }

    /** Whether headlines of neighbouring columns happen to stand side by side. */
    private static boolean standsOnBothSides(List<Fragment> strip, List<Gap> running) {
        return running.stream()
                .anyMatch(gap -> strip.stream().anyMatch(f -> f.right() <= gap.from + 1)
                        && strip.stream().anyMatch(f -> f.left() >= gap.to - 1));
    }

    /** The fragments by lines that no blank stretch across the whole region parts. */
    private static List<List<Fragment>> strips(List<Fragment> region) {
        List<Fragment> sorted = new ArrayList<>(region);
        sorted.sort(Comparator.comparingDouble(Fragment::top).thenComparingDouble(Fragment::left));
        List<List<Fragment>> strips = new ArrayList<>();
        float bottom = Float.NEGATIVE_INFINITY;
        for (Fragment fragment : sorted) {
            if (fragment.top() >= bottom) {
                strips.add(new ArrayList<>());
            }
            strips.get(strips.size() - 1).add(fragment);
            bottom = Math.max(bottom, fragment.bottom());
        }
        return strips;
    }

    /** The blank stretches between fragments, from left to right. */
    private List<Gap> gaps(List<Fragment> fragments) {
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
    private List<Gap> shared(List<Gap> running, List<Fragment> strip) {
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
    private List<Gap> gutters(List<Fragment> region) {
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
        return widest >= NARROWEST_COLUMN * em && strips(fragments).size() >= FEWEST_LINES;
    }

    private static List<List<Fragment>> columns(List<Fragment> region, List<Gap> gutters) {
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
