package org.lilong.article.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lilong.article.TracedText;
import org.lilong.article.layout.Layout;
import org.lilong.article.line.HeadWords;
import org.lilong.article.line.Line;
import org.lilong.article.line.LineKind;
import org.lilong.article.line.PageWords;
import org.lilong.article.repair.Joining;

/** The paragraph that is being read line by line: whether it is finished, and which lines cannot be part of it. */
final class OpenParagraph {
    private static final PageWords WORDS = PageWords.get();
    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}、[^，]{0,24}|[0-9]{1,2}月|[（(].{1,34}[）)]");
    private static final Pattern LABEL = Pattern.compile("\\p{IsHan}{2,5}[:：].*");

    /** A name and, in a column of its own, an office. */
    private static final Pattern ROSTER =
            Pattern.compile("(?:\\p{IsHan}{2,4}|\\p{IsHan} \\p{IsHan}) [^ ，。；]{5,}(?:[（(].{2,12}[）)])?");

    private static final Pattern ROSTER_BEGIN = Pattern.compile("(?:.{2,10}[：:] ?)?" + ROSTER.pattern());
    /** The heading of a part of a list. */
    private static final Pattern SIGNED_ROW = Pattern.compile("[★☆◆◇■□●○▲△] ?\\p{IsHan}[^，。；：]{2,24}");

    private static final Pattern BROKEN_OFF = Pattern.compile(".*[，、；,（“《]");
    private static final Pattern LISTS_ON = Pattern.compile(".*[，、；]");
    private static final Pattern EXPLAINED_NAMES = Pattern.compile("(\\p{IsHan}{2,4}[（(][^（）()]{1,20}[）)] ?)+");
    private static final Pattern NO_CLAUSE = Pattern.compile("[^，。；！？]*");
    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]{1,3}、.*");
    private static final Pattern ROW = Pattern.compile("[^，。；！？]*\\S \\S[^，。；！？]*");

    private static final int SHORTEST_PARAGRAPH = 30;

    private final Layout page;
    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> behindBlanks = new ArrayList<>();
    private int first;
    private int last;

    OpenParagraph(Layout page) {
        this.page = page;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    void add(int i) {
        first = lines.isEmpty() ? i : first;
        if (!lines.isEmpty() && page.kind(i - 1) == LineKind.BLANK) {
            behindBlanks.add(i);
        }
        last = i;
        lines.add(page.line(i));
    }

    /** Ends the paragraph; the next line begins another one. */
    Part close() {
        TracedText text = Joining.paragraph(lines, lines.get(0).indent());
        Part.Start start = !page.indentsParagraphs()
                ? Part.Start.ANY
                : page.isIndented(first) ? Part.Start.SET_IN : Part.Start.FLUSH;
        List<Integer> seams = new ArrayList<>();
        for (int line : behindBlanks) {
            seams.add(text.indexFrom(page.line(line).text().origin(0)));
        }
        lines.clear();
        behindBlanks.clear();
        return new Part(Part.Kind.PARAGRAPH, text, first, last, null, List.copyOf(seams), start);
    }

    /** How wide its first lines are. */
    int widest() {
        return page.widest(first, last + 1);
    }

    /** Whether a line begins a new row or paragraph though the one before it has no end mark. */
    boolean startsRow(int i) {
        Line line = page.line(i);
        if (page.isIndented(i)
                && ROSTER.matcher(line.simple()).matches()
                && ROSTER_BEGIN.matcher(last().simple()).matches()) {
            return true;
        }
        if (SIGNED_ROW.matcher(line.simple()).matches()) {
            return true;
        }
        if (continuesList(i)) {
            return false;
        }
        if (LABEL.matcher(lines.get(0).simple()).matches()
                && LABEL.matcher(line.simple()).matches()
                && !LISTS_ON.matcher(last().simple()).matches()) {
            return true;
        }
        if (WORDS.matches("person", line.simple()) && WORDS.matches("person", last().simple())) {
            return true;
        }
        if (isRow(line.simple()) && (last().simple().endsWith("：") || (isRow(last().simple()) && !breaksOff()))) {
            return true;
        }
        if (!page.isText(i - 1) && !page.isIndented(i)) {
            return false;
        }
        int firstIndent = lines.get(0).indent();
        if (page.isIndented(i)) {
            boolean hanging =
                    line.indent() > firstIndent + 4 && lines.get(0).simple().matches(".{2,8}[:：].*");
            return !hanging;
        }
        boolean rows = ROW.matcher(last().simple()).matches()
                && ROW.matcher(line.simple()).matches();
        boolean label = lines.size() == 1
                && last().width() * 2 < line.width()
                && !last().simple().matches(".*[，、；：“（].*");
        return (rows && last().hasGap()) || label;
    }

    /** Whether the open paragraph ends as one does that a column or a picture breaks: in the middle of a clause, or with a full line. */
    private boolean breaksOff() {
        return BROKEN_OFF.matcher(last().simple()).matches() || last().extent() * 4 >= page.measure() * 3;
    }

    /** Whether a line lists more names under the label that the open paragraph begins with. */
    boolean continuesList(int i) {
        String text = page.line(i).simple();
        return LABEL.matcher(lines.get(0).simple()).matches()
                && (WORDS.matches("person", text)
                        || EXPLAINED_NAMES.matcher(text).matches())
                && isRow(last().simple());
    }

    /** Whether its last line is the row of a list, which is whole without a mark at its end. */
    boolean endsWithRow() {
        return ROSTER.matcher(last().simple()).matches();
    }

    private static boolean isRow(String text) {
        return NO_CLAUSE.matcher(text).matches()
                && (ROW.matcher(text).matches()
                        || LABEL.matcher(text).matches()
                        || WORDS.matches("person", text)
                        || NUMBERED.matcher(text).matches());
    }

    boolean isUnfinished() {
        return !lines.isEmpty() && !last().endsSentence() && !isHeading() && !isShortAndWhole();
    }

    /** Whether a page that breaks no paragraph shows a short line without a mark at its end: a label or a heading, and no sentence that goes on. */
    private boolean isShortAndWhole() {
        String text = last().simple();
        boolean goesOnBelow = page.isText(last + 1)
                && !page.isIndented(last + 1)
                && HeadWords.neverHead(text)
                && !NUMBERED.matcher(text).matches();
        return page.hasWholeParagraphs()
                && !goesOnBelow
                && lines.size() == 1
                && text.length() < SHORTEST_PARAGRAPH
                && !BROKEN_OFF.matcher(text).matches()
                && last().extent() * 4 < Math.max(page.measure(), SHORTEST_PARAGRAPH) * 3
                && !(LABEL.matcher(text).matches() && page.isText(last + 1));
    }

    /** Whether the open paragraph is a numbered heading or a name in brackets, which need no end mark. */
    private boolean isHeading() {
        if (lines.size() > 1 || !HEADING.matcher(last().simple()).matches()) {
            return false;
        }
        int next = last + 1;
        return !page.isText(next)
                || page.isIndented(next)
                || last().extent() * 5 < page.line(next).extent() * 4;
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }
}
