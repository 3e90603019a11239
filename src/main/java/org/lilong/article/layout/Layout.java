package org.lilong.article.layout;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.lilong.article.line.Line;
import org.lilong.article.line.LineKind;
import org.lilong.article.original.OriginalText;
import org.lilong.article.original.Print;

/** The lines of a page with their kinds, corrected by what stands around them, and the measures of its print. */
public final class Layout {
    private static final int SAMPLE = 24;
    private static final int FAR_RIGHT = 16;

    private final List<Line> lines;
    private final LineKind[] kinds;
    private final OriginalText original;
    private final TypeArea area;
    private final int[] blockEnds;
    private final BitSet markedHeads = new BitSet();

    Layout(OriginalText original, List<Line> lines, LineKind[] kinds) {
        this.original = original;
        this.lines = lines;
        this.kinds = kinds;
        this.area = TypeArea.of(lines, kinds);
        this.blockEnds = new int[kinds.length];
    }

    public int size() {
        return lines.size();
    }

    public Line line(int i) {
        return lines.get(i);
    }

    public LineKind kind(int i) {
        return i < 0 || i >= kinds.length ? LineKind.BLANK : kinds[i];
    }

    public boolean isText(int i) {
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
    public boolean isMarkedHead(int i) {
        return markedHeads.get(i);
    }

    /** Whether the line begins a paragraph by its indent. */
    public boolean isIndented(int i) {
        return line(i).indent() >= margin() + 2;
    }

    /** Whether the line stands on the right of its column, as signatures and days under letters do. */
    public boolean isFarRight(int i) {
        return line(i).indent() >= margin() + FAR_RIGHT;
    }

    /** Whether each paragraph of the page stands on a line of its own. */
    public boolean hasWholeParagraphs() {
        return area.wholeParagraphs();
    }

    public int margin() {
        return area.margin();
    }

    /** The index behind the run of text lines that begins at {@code from}. */
    public int blockEnd(int from) {
        return isText(from) ? blockEnds[from] : from;
    }

    /** Measures the runs of text lines, once all kinds are told. */
    void measureBlocks() {
        for (int i = size() - 1; i >= 0; i--) {
            blockEnds[i] = isText(i + 1) ? blockEnds[i + 1] : i + 1;
        }
    }

    /** How many text lines from {@code from} on are printed as a headline. */
    public int printedHead(int from) {
        int end = from;
        while (isText(end) && original.print(line(end).begin()) == Print.HEADLINE) {
            end++;
        }
        return end - from;
    }

    /** Whether the type of a line alone makes it a caption. */
    public boolean isPrintedCaption(int i) {
        return kind(i) == LineKind.CAPTION && original.print(line(i).begin()) == Print.CAPTION;
    }

    /** The next line that is not blank, or the number of lines. */
    public int next(int from) {
        int i = from;
        while (i < size() && kind(i) == LineKind.BLANK) {
            i++;
        }
        return i;
    }

    /** The width of the widest of the first lines of a stretch. */
    public int widest(int from, int to) {
        int widest = 0;
        for (int i = from; i < Math.min(to, from + SAMPLE); i++) {
            widest = Math.max(widest, line(i).extent());
        }
        return widest;
    }

    /** The width of the column in which the first lines of a stretch were printed. */
    public int reach(int from, int to) {
        int reach = 0;
        for (int i = from; i < Math.min(to, from + SAMPLE); i++) {
            reach = Math.max(reach, line(i).reach());
        }
        return reach;
    }

    /** The width of the column in which the last lines of the block before a line were printed; 0 where none were. */
    public int reachBefore(int end) {
        int widest = 0;
        for (int i = end - 1; isText(i) && i >= end - SAMPLE; i--) {
            widest = Math.max(widest, line(i).reach());
        }
        return widest;
    }

    /** How wide the text of the page is set: half of its characters stand in lines at least so wide. */
    public int measure() {
        return area.measure();
    }

    /** The last line before {@code from} that is not blank, or -1. */
    public int previous(int from) {
        int i = from;
        while (i >= 0 && kind(i) == LineKind.BLANK) {
            i--;
        }
        return i;
    }

    /** The width of the column of print at a line, by its block; 0 where the block has no full lines. */
    public int column(int i) {
        int end = blockEnd(i);
        return end - i < 2 && !line(i).isWrapped() ? 0 : reach(i, end);
    }

    /** Whether a block holds clauses and so is running text. */
    public boolean isProse(int from) {
        for (int i = from; i < Math.min(blockEnd(from), from + SAMPLE); i++) {
            if (line(i).simple().matches(".*[，。,；].*")) {
                return true;
            }
        }
        return false;
    }

    public boolean indentsParagraphs() {
        return area.indentsParagraphs();
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
