package org.lilong.article;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The lines of a page with their kinds, corrected by what stands around them, and the measures of its print. */
final class Layout {
    private static final int SAMPLE = 24;

    private final List<Line> lines;
    private final LineKind[] kinds;
    private final OriginalText original;
    private final TypeArea area;
    private final int[] blockEnds;
    private final BitSet markedHeads = new BitSet();

    private Layout(OriginalText original, List<Line> lines, LineKind[] kinds) {
        this.original = original;
        this.lines = lines;
        this.kinds = kinds;
        this.area = TypeArea.of(lines, kinds);
        this.blockEnds = new int[kinds.length];
    }

    static Layout of(OriginalText original) {
        List<Line> lines = Continuation.parted(LineRepair.lines(original));
        LineKind[] kinds = lines.stream().map(line -> kind(original, line)).toArray(LineKind[]::new);
        Layout layout = new Layout(original, LineSpacing.lines(lines, kinds), LineSpacing.kinds(lines, kinds));
        Dividers.mark(layout);
        HeadOfPage.mark(layout);
        LineContext.mark(layout);
        layout.markCaptions();
        ColumnNames.mark(layout);
        MarkedHeads.mark(layout);
        AuthorLines.mark(layout);
        Letters.mark(layout);
        layout.measureBlocks();
        return layout;
    }

    private static LineKind kind(OriginalText original, Line line) {
        boolean menu = original.print(line.begin()) == Print.MENU && !line.isBlank();
        return menu ? LineKind.MENU : LineKinds.of(line);
    }

    int size() {
        return lines.size();
    }

    Line line(int i) {
        return lines.get(i);
    }

    LineKind kind(int i) {
        return i < 0 || i >= kinds.length ? LineKind.BLANK : kinds[i];
    }

    boolean isText(int i) {
        return kind(i) == LineKind.TEXT;
    }

    void mark(int i, LineKind kind) {
        kinds[i] = kind;
    }

    void markHeadline(int i) {
        kinds[i] = LineKind.TEXT;
        markedHeads.set(i);
    }

    /** Whether the sign before a line makes it a headline. */
    boolean isMarkedHead(int i) {
        return markedHeads.get(i);
    }

    /** Whether the line begins a paragraph by its indent. */
    boolean isIndented(int i) {
        return line(i).indent() >= margin() + 2;
    }

    /** Whether each paragraph of the page stands on a line of its own. */
    boolean hasWholeParagraphs() {
        return area.wholeParagraphs();
    }

    int margin() {
        return area.margin();
    }

    /** The index behind the run of text lines that begins at {@code from}. */
    int blockEnd(int from) {
        return isText(from) ? blockEnds[from] : from;
    }

    private void measureBlocks() {
        for (int i = size() - 1; i >= 0; i--) {
            blockEnds[i] = isText(i + 1) ? blockEnds[i + 1] : i + 1;
        }
    }

    /** How many text lines from {@code from} on are printed as a headline. */
    int printedHead(int from) {
        int end = from;
        while (isText(end) && original.print(line(end).begin()) == Print.HEADLINE) {
            end++;
        }
        return end - from;
    }

    /** Whether the type of a line alone makes it a caption. */
    boolean isPrintedCaption(int i) {
        return kind(i) == LineKind.CAPTION && original.print(line(i).begin()) == Print.CAPTION;
    }

    /** The next line that is not blank, or the number of lines. */
    int next(int from) {
        int i = from;
        while (i < size() && kind(i) == LineKind.BLANK) {
            i++;
        }
        return i;
    }

    /** The width of the widest of the first lines of a stretch. */
    int widest(int from, int to) {
        int widest = 0;
        for (int i = from; i < Math.min(to, from + SAMPLE); i++) {
            widest = Math.max(widest, line(i).extent());
        }
        return widest;
    }

    /** The width of the column in which the first lines of a stretch were printed. */
    int reach(int from, int to) {
        int reach = 0;
        for (int i = from; i < Math.min(to, from + SAMPLE); i++) {
            reach = Math.max(reach, line(i).reach());
        }
        return reach;
    }

    /** The width of the column in which the last lines of the block before a line were printed; 0 where none were. */
    int reachBefore(int end) {
        int widest = 0;
        for (int i = end - 1; isText(i) && i >= end - SAMPLE; i--) {
            widest = Math.max(widest, line(i).reach());
        }
        return widest;
    }

    /** How wide the text of the page is set: half of its characters stand in lines at least so wide. */
    int measure() {
        return area.measure();
    }

    /** The last line before {@code from} that is not blank, or -1. */
    int previous(int from) {
        int i = from;
        while (i >= 0 && kind(i) == LineKind.BLANK) {
            i--;
        }
        return i;
    }

    /** The width of the column of print at a line, by its block; 0 where the block has no full lines. */
    int column(int i) {
        int end = blockEnd(i);
        return end - i < 2 && !line(i).isWrapped() ? 0 : reach(i, end);
    }

    /** Whether a block holds clauses and so is running text. */
    boolean isProse(int from) {
        for (int i = from; i < Math.min(blockEnd(from), from + SAMPLE); i++) {
            if (line(i).simple().matches(".*[，。,；].*")) {
                return true;
            }
        }
        return false;
    }

    boolean indentsParagraphs() {
        return area.indentsParagraphs();
    }

    private void markCaptions() {
        for (int i = 0; i < size(); i++) {
            if (isText(i) && original.print(line(i).begin()) == Print.CAPTION) {
                kinds[i] = LineKind.CAPTION;
            }
        }
    }

    @Override
    public String toString() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            all.append(kinds[i]).append('\t').append(line(i).text()).append('\n');
        }
        return all + Arrays.toString(new int[] {margin()});
    }
}
