package org.lilong.article.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A stretch of a printed line without a gap as wide as the one between columns. */
final class Fragment {
    /** In widths of a character; justified print never sets its characters so far apart. */
    private static final float WIDEST_GAP = 0.9f;

    private static final float WIDEST_BLANK = 1.6f;
    private static final float SAME_LINE = 0.35f;
    private static final int SHORTEST_RULE = 6;

    private final List<Glyph> glyphs;
    private final float size;

    private Fragment(List<Glyph> glyphs) {
        this.glyphs = glyphs;
        this.size = median(glyphs);
    }

    /** Gathers the characters of a sheet; none of blanks alone comes back. */
    static List<Fragment> of(List<Glyph> glyphs) {
        List<List<Glyph>> runs = runs(glyphs);
        runs.sort(Comparator.comparingDouble(run -> run.get(0).box().x()));
        TreeMap<Float, List<List<Glyph>>> byBaseline = new TreeMap<>();
        for (List<Glyph> run : runs) {
            add(run, byBaseline);
        }
        List<Fragment> fragments = new ArrayList<>();
        byBaseline
                .values()
                .forEach(lines -> lines.forEach(line -> {
                    List<Glyph> trimmed = trimmed(line);
                    if (!trimmed.isEmpty()) {
                        fragments.add(new Fragment(trimmed));
                    }
                }));
        return fragments;
    }

    private static List<List<Glyph>> runs(List<Glyph> glyphs) {
        List<List<Glyph>> runs = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            List<Glyph> run = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (!run.isEmpty() && follows(last(run), glyph) && !isBridged(run, glyph)) {
                run.add(glyph);
            } else {
                runs.add(new ArrayList<>(List.of(glyph)));
            }
        }
        return runs;
    }

    private static void add(List<Glyph> run, TreeMap<Float, List<List<Glyph>>> byBaseline) {
        Glyph first = run.get(0);
        float bottom = first.box().bottom();
        float reach = first.size() * SAME_LINE;
        for (Map.Entry<Float, List<List<Glyph>>> entry :
                byBaseline.subMap(bottom - reach, true, bottom + reach, true).entrySet()) {
            for (List<Glyph> line : entry.getValue()) {
                if (follows(last(line), first) && !isBridged(line, first)) {
                    line.addAll(run);
                    return;
                }
            }
        }
        byBaseline.computeIfAbsent(bottom, key -> new ArrayList<>()).add(run);
    }

    private static boolean follows(Glyph left, Glyph right) {
        float size = Math.min(left.size(), right.size());
        float gap = right.box().x() - left.box().right();
        boolean alike = Math.max(left.size(), right.size()) < 2 * size && left.isStroke() == right.isStroke();
        return alike
                && Math.abs(left.box().bottom() - right.box().bottom()) < SAME_LINE * size
                && gap < WIDEST_GAP * size
                && gap > -SAME_LINE * size;
    }

    /** Whether only blanks, which may hang over the edge of a column, lead from a run to a character far off. */
    private static boolean isBridged(List<Glyph> run, Glyph glyph) {
        if (glyph.isBlank()) {
            return false;
        }
        for (int i = run.size() - 1; i >= 0; i--) {
            if (!run.get(i).isBlank()) {
                return glyph.box().x() - run.get(i).box().right() > WIDEST_BLANK * glyph.size();
            }
        }
        return false;
    }

    private static Glyph last(List<Glyph> glyphs) {
        return glyphs.get(glyphs.size() - 1);
    }

    private static List<Glyph> trimmed(List<Glyph> glyphs) {
        int begin = 0;
        int end = glyphs.size();
        while (begin < end && glyphs.get(begin).isBlank()) {
            begin++;
        }
        while (end > begin && glyphs.get(end - 1).isBlank()) {
            end--;
        }
        return glyphs.subList(begin, end);
    }

    private static float median(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::size).sorted().toList().get(glyphs.size() / 2);
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Whether it is a stroke made of characters. */
    boolean isRule() {
        return glyphs.size() >= SHORTEST_RULE
                && glyphs.stream().allMatch(glyph -> "─━═—－-_＿=﹍┄┅*＊~～.．·…".contains(glyph.text()));
    }

    /** The size of its type, in points. */
    float size() {
        return size;
    }

    float left() {
        return glyphs.get(0).box().x();
    }

    float right() {
        return last(glyphs).box().right();
    }

    float top() {
        return bottom() - size;
    }

    float bottom() {
        return glyphs.get(0).box().bottom();
    }
}
