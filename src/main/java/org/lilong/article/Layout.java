package org.lilong.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a page with their kinds, corrected by what stands around them, and the measures of its print. */
final class Layout {
    private static final int TOP = 9;
    private static final int SAMPLE = 24;
    private static final int COLUMN_NAME = 4;
    private static final int LONGEST_IMPRINT = 4;
    private static final int LONGEST_IMPRINT_LINE = 80;
    private static final Pattern EDITED = Pattern.compile("编辑|责编|校对|美编|版式");

    /** How the headline of an official document ends. */
    private static final Pattern DOCUMENT =
            Pattern.compile(".*(?:通知|公告|通告|决定|意见|方案|通报|函|批复|公示|报告|纪要|倡议书|公开信|名单|办法|须知)");

    private static final Pattern IMPRINT =
            Pattern.compile(".*(?:主办|主管|承办|协办|编印|编发|印发|印制|出品|[ 　室办处部]编)|.*第 ?[0-9]+ ?期.*|.*总 ?第?[0-9]+ ?期.*");

    private final List<Line> lines;
    private final LineKind[] kinds;
    private final OriginalText original;
    private final int margin;
    private final int measure;
    private final int[] blockEnds;
    private final boolean indentsParagraphs;

    private Layout(OriginalText original, List<Line> lines, LineKind[] kinds) {
        this.original = original;
        this.lines = lines;
        this.kinds = kinds;
        this.margin = margin(lines, kinds);
        this.indentsParagraphs = indentsParagraphs(lines, kinds, margin);
        this.measure = measure(lines, kinds);
        this.blockEnds = new int[kinds.length];
    }

    static Layout of(OriginalText original) {
        List<Line> lines = LineRepair.lines(original);
        LineKind[] kinds = lines.stream().map(line -> kind(original, line)).toArray(LineKind[]::new);
        Layout layout = new Layout(original, singleSpaced(lines, kinds), singleSpacedKinds(lines, kinds));
        layout.markHead();
        layout.markLists();
        layout.markCaptions();
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

    /** Whether the line begins a paragraph by its indent. */
    boolean isIndented(int i) {
        return line(i).indent() >= margin + 2;
    }

    int margin() {
        return margin;
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
        return measure;
    }

    private static int measure(List<Line> lines, LineKind[] kinds) {
        List<Line> texts = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == LineKind.TEXT) {
                texts.add(lines.get(i));
            }
        }
        texts.sort(Comparator.comparingInt(Line::reach).reversed());
        long half = texts.stream().mapToLong(Line::width).sum() / 2;
        for (Line line : texts) {
            half -= line.width();
            if (half <= 0) {
                return line.reach();
            }
        }
        return 0;
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
        return indentsParagraphs;
    }

    private static boolean indentsParagraphs(List<Line> lines, LineKind[] kinds, int margin) {
        int indented = 0;
        int sentences = 0;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == LineKind.TEXT) {
                int indent = lines.get(i).indent() - margin;
                indented += indent >= 2 && indent <= 4 ? 1 : 0;
                sentences += lines.get(i).endsSentence() ? 1 : 0;
            }
        }
        return indented >= 3 && indented * 3 >= sentences;
    }

    /** The left margin of running text: the smallest indent that is not an exception. */
    private static int margin(List<Line> lines, LineKind[] kinds) {
        int[] counts = new int[64];
        int total = 0;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == LineKind.TEXT && lines.get(i).indent() < counts.length) {
                counts[lines.get(i).indent()]++;
                total++;
            }
        }
        for (int indent = 0; indent < counts.length; indent++) {
            if (counts[indent] * 20 > total) {
                return indent;
            }
        }
        return 0;
    }

    /** Some exports set an empty line behind every printed one; those say nothing. */
    private static boolean isDoubleSpaced(List<Line> lines, LineKind[] kinds) {
        int texts = 0;
        int brokenByBlank = 0;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == LineKind.TEXT) {
                texts++;
                boolean broken = i + 2 < kinds.length
                        && kinds[i + 1] == LineKind.BLANK
                        && kinds[i + 2] == LineKind.TEXT
                        && !lines.get(i).endsSentence();
                brokenByBlank += broken ? 1 : 0;
            }
        }
        return texts >= 8 && brokenByBlank * 5 > texts * 3;
    }

    private static List<Line> singleSpaced(List<Line> lines, LineKind[] kinds) {
        if (!isDoubleSpaced(lines, kinds)) {
            return lines;
        }
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            if (kept(kinds, i)) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    private static LineKind[] singleSpacedKinds(List<Line> lines, LineKind[] kinds) {
        if (!isDoubleSpaced(lines, kinds)) {
            return kinds.clone();
        }
        List<LineKind> kept = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            if (kept(kinds, i)) {
                kept.add(kinds[i]);
            }
        }
        return kept.toArray(LineKind[]::new);
    }

    private static boolean kept(LineKind[] kinds, int i) {
        return kinds[i] != LineKind.BLANK || (i > 0 && kinds[i - 1] == LineKind.BLANK);
    }

    /** The head of the page: what stands above a stroke together with a date or number, and short lines beside a dated line. */
    private void markHead() {
        int rule = -1;
        int seen = 0;
        boolean dated = false;
        for (int i = 0; i < size() && seen < TOP; i++) {
            seen += kind(i) == LineKind.BLANK ? 0 : 1;
            dated |= kind(i) == LineKind.MASTHEAD || kind(i) == LineKind.DATE;
            if (line(i).endsSentence() || kind(i) == LineKind.SOURCE) {
                break;
            }
            if (kind(i) == LineKind.RULE && (dated || isHeadBelow(i))) {
                rule = i;
                break;
            }
        }
        for (int i = 0; i < rule; i++) {
            markMasthead(i);
        }
        int first = next(0);
        if (isText(first) && line(first).simple().matches("【[^】]{2,10}】")) {
            markMasthead(first);
        }
        markImprint();
        markNeighbours();
    }

    /** Lines at the very top that stand together with an imprint (who publishes it, which number, when), above a headline of their own block. */
    private void markImprint() {
        int first = next(0);
        int end = first;
        boolean imprint = false;
        while (end < size() && kind(end) != LineKind.BLANK && kind(end) != LineKind.RULE) {
            String text = line(end).simple();
            if (end - first >= LONGEST_IMPRINT
                    || text.length() > LONGEST_IMPRINT_LINE
                    || line(end).endsSentence()
                    || kind(end) == LineKind.SOURCE
                    || kind(end) == LineKind.BYLINE && !EDITED.matcher(text).find()
                    || DOCUMENT.matcher(text).matches()) {
                return;
            }
            imprint |= kind(end) == LineKind.MASTHEAD
                    || kind(end) == LineKind.DATE
                    || IMPRINT.matcher(text).matches();
            end++;
        }
        int below = next(end);
        if (!imprint
                || !isText(below)
                || line(below).endsSentence()
                || line(below).width() > LONGEST_IMPRINT_LINE) {
            return;
        }
        for (int i = first; i < end; i++) {
            markMasthead(i);
        }
        String section = line(below).simple().replace(" ", "");
        if (section.length() <= COLUMN_NAME && !isText(below + 1) && isText(next(below + 1))) {
            markMasthead(below);
        }
    }

    /** Whether below a stroke stands another lone headline, so that what is above it is the page's. */
    private boolean isHeadBelow(int rule) {
        int below = next(rule + 1);
        return isText(below)
                && !isText(below + 1)
                && !line(below).endsSentence()
                && line(below).width() < 80;
    }

    private void markNeighbours() {
        int seen = 0;
        for (int i = 0; i < size() && seen < TOP; i++) {
            seen += kind(i) == LineKind.BLANK ? 0 : 1;
            if (kind(i) == LineKind.MASTHEAD || kind(i) == LineKind.DATE || kind(i) == LineKind.PAGE_NUMBER) {
                kinds[i] = kind(i) == LineKind.DATE ? LineKind.MASTHEAD : kinds[i];
                markShort(i - 1);
                markShort(i + 1);
            } else if (kind(i) == LineKind.NAVIGATION
                    && isText(i + 1)
                    && line(i + 1).simple().length() <= COLUMN_NAME) {
                markShort(i + 1);
            } else if (isText(i) && line(i).endsSentence()) {
                return;
            }
        }
    }

    private void markShort(int i) {
        boolean alone = !isText(i - 1) && (!isText(i + 1) || line(i).simple().length() <= COLUMN_NAME);
        if (isText(i) && alone && line(i).simple().length() <= 12 && !line(i).endsSentence()) {
            markMasthead(i);
        }
    }

    private void markMasthead(int i) {
        if (kind(i) != LineKind.BLANK && kind(i) != LineKind.RULE) {
            kinds[i] = LineKind.MASTHEAD;
        }
    }

    /** Entries below a heading of links are links; a name in brackets before an answer signs a question and not the piece. */
    private void markLists() {
        for (int i = 1; i < size(); i++) {
            String text = line(i).simple();
            if (kind(i - 1) == LineKind.NAVIGATION && isText(i) && (text.startsWith("·") || text.startsWith("▶"))) {
                kinds[i] = LineKind.NAVIGATION;
            }
            if (kind(i) == LineKind.SIGN_OFF && next(i + 1) < size()) {
                String following = line(next(i + 1)).simple();
                if (following.matches("(?s)[□■◇◆○●☆★]?\\s*(答|回复|编者).*")) {
                    kinds[i] = LineKind.TEXT;
                }
            }
        }
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
        return all + Arrays.toString(new int[] {margin});
    }
}
