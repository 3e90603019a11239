package org.lilong.article.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lilong.article.pdf.Gutters.Gap;

/** Cuts a region of a sheet into bands that lie one below the other: one ends where print crosses a gutter that ran so far. */
final class Bands {
    private static final float HEADLINE = 1.35f;
    private static final float CLEARANCE = 2.6f;

    private final float em;
    private final Gutters gutters;

    Bands(float em, Gutters gutters) {
        this.em = em;
        this.gutters = gutters;
    }

    List<List<Fragment>> bands(List<Fragment> region) {
        List<List<Fragment>> strips = strips(region);
        List<List<Fragment>> bands = new ArrayList<>();
        List<Fragment> band = new ArrayList<>();
        List<Gap> running = List.of();
        for (int i = 0; i < strips.size(); i++) {
            List<Fragment> strip = strips.get(i);
            List<Gap> kept = gutters.shared(running, strip);
            boolean opens = running.isEmpty() && !gutters.gaps(strip).isEmpty();
            boolean crosses = !running.isEmpty() && kept.isEmpty();
            if (!band.isEmpty() && (opens || crosses || standsAlone(strips, i, running))) {
                bands.add(band);
                band = new ArrayList<>();
                running = List.of();
            }
            band.addAll(strip);
            running = running.isEmpty() ? gutters.gaps(band) : kept;
        }
        bands.add(band);
        return bands;
    }

    /** Whether a few lines of large type have all columns to themselves, with more of them below. */
    private boolean standsAlone(List<List<Fragment>> strips, int i, List<Gap> running) {
        if (running.isEmpty() || i == 0) {
            return false;
        }
        int end = i;
        while (end < strips.size() && isLarge(strips.get(end)) && !standsOnBothSides(strips.get(end), running)) {
            end++;
        }
        if (end == i || end == strips.size() || strips.get(end).size() == 1) {
            return false;
        }
        float above = (float)
                strips.get(i - 1).stream().mapToDouble(Fragment::bottom).max().orElse(0);
        float below = (float)
                strips.get(end).stream().mapToDouble(Fragment::top).min().orElse(0);
        float lines = (end - i - 1) * HEADLINE;
        return below - above > (CLEARANCE + lines) * em;
    }

    private boolean isLarge(List<Fragment> strip) {
        return strip.stream().allMatch(fragment -> fragment.size() >= HEADLINE * em);
    }

    /** Whether headlines of neighbouring columns happen to stand side by side. */
    private static boolean standsOnBothSides(List<Fragment> strip, List<Gap> running) {
        return running.stream()
                .anyMatch(gap -> strip.stream().anyMatch(f -> f.right() <= gap.from() + 1)
                        && strip.stream().anyMatch(f -> f.left() >= gap.to() - 1));
    }

    /** The fragments by lines that no blank stretch across the whole region parts. */
    static List<List<Fragment>> strips(List<Fragment> region) {
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
}
