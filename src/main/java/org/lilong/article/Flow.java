package org.lilong.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a page in order: hard wraps are joined, and what interrupts a sentence is set behind its paragraph. */
final class Flow {
    private static final PageWords WORDS = PageWords.get();
    private static final int LONGEST_INTERRUPTION = 3;
    private static final int FARTHEST = 40;
    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}、[^，]{0,24}|[0-9]{1,2}月|[（(].{1,34}[）)]");
    private static final Pattern LABEL = Pattern.compile("\\p{IsHan}{2,5}[:：].*");
    /** A name and, in a column of its own, an office. */
    private static final Pattern ROSTER =
            Pattern.compile("(?:\\p{IsHan}{2,4}|\\p{IsHan} \\p{IsHan}) [^ ，。；]{5,}(?:[（(].{2,12}[）)])?");

    private static final Pattern ROSTER_BEGIN = Pattern.compile("(?:.{2,10}[：:] ?)?" + ROSTER.pattern());

    private static final Pattern BROKEN_OFF = Pattern.compile(".*[，、；,（“《]");
    private static final Pattern LISTS_ON = Pattern.compile(".*[，、；]");
    private static final Pattern EXPLAINED_NAMES = Pattern.compile("(\\p{IsHan}{2,4}[（(][^（）()]{1,20}[）)] ?)+");
    private static final Pattern NO_CLAUSE = Pattern.compile("[^，。；！？]*");
    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]{1,3}、.*");
    private static final Pattern ROW = Pattern.compile("[^，。；！？]*\\S \\S[^，。；！？]*");

    private final Layout page;
    private final HeadFinder heads;
    private final List<Part> parts = new ArrayList<>();
    private final List<Part> held = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private int openFirst;
    private int openLast;
    private boolean blankBefore;

    private Flow(Layout page) {
        this.page = page;
        this.heads = new HeadFinder(page);
    }

    static List<Part> parts(Layout page) {
        Flow flow = new Flow(page);
        int i = 0;
        while (i < page.size()) {
            int next = flow.step(i);
            flow.blankBefore = page.kind(next - 1) == LineKind.BLANK;
            i = next;
        }
        flow.close();
        return flow.parts;
    }

    private int step(int i) {
        LineKind kind = page.kind(i);
        if (kind == LineKind.BLANK) {
            return i + 1;
        }
        if (kind == LineKind.TEXT || isInside(i)) {
            return text(i);
        }
        if (kind == LineKind.CAPTION) {
            return caption(i);
        }
        Part part = part(kind, i);
        if (isUnfinished() && kind != LineKind.SIGN_OFF && kind != LineKind.RULE && resumes(i + 1)) {
            held.add(part);
        } else {
            close();
            parts.add(part);
        }
        return i + 1;
    }

    /** A caption with the lines that it is wrapped to. */
    private int caption(int i) {
        int end = i + 1;
        while (page.isPrintedCaption(i) && page.isPrintedCaption(end)) {
            end++;
        }
        boolean whole = page.line(i).endsSentence() || page.line(i).simple().matches(".*(摄|影|图)[）)]?|[（(].*[）)]");
        boolean within = isUnfinished() && !blankBefore;
        if (!whole
                && !within
                && !page.isPrintedCaption(i)
                && page.blockEnd(i + 1) - i <= LONGEST_INTERRUPTION
                && !page.isIndented(i)) {
            end = Math.max(end, page.blockEnd(i + 1));
        }
        Part part = joined(Part.Kind.CAPTION, i, end, null);
        if (isUnfinished() && resumes(end)) {
            held.add(part);
        } else {
            close();
            parts.add(part);
        }
        return end;
    }

    /** Whether a line that looks like furniture stands within the lines of an unfinished sentence, and so is part of it. */
    private boolean isInside(int i) {
        LineKind kind = page.kind(i);
        return isUnfinished()
                && !blankBefore
                && page.isText(i - 1)
                && page.isText(i + 1)
                && !page.isIndented(i)
                && kind != LineKind.RULE
                && kind != LineKind.CAPTION
                && kind != LineKind.MENU
                && kind != LineKind.PULL_QUOTE;
    }

    private boolean isUnfinished() {
        return !open.isEmpty() && !last().endsSentence() && !isHeading();
    }

    private Line last() {
        return open.get(open.size() - 1);
    }

    /** Whether the open paragraph is a numbered heading or a name in brackets, which need no end mark. */
    private boolean isHeading() {
        if (open.size() > 1 || !HEADING.matcher(last().simple()).matches()) {
            return false;
        }
        int next = openLast + 1;
        return !page.isText(next)
                || page.isIndented(next)
                || last().extent() * 5 < page.line(next).extent() * 4;
    }

    private boolean resumes(int from) {
        int i = from;
        while (i < Math.min(page.size(), from + FARTHEST) && page.kind(i) != LineKind.TEXT) {
            if (page.kind(i) == LineKind.SIGN_OFF) {
                return false;
            }
            i++;
        }
        return page.isText(i) && !page.isIndented(i);
    }

    private int text(int i) {
        if (!open.isEmpty()) {
            if (page.printedHead(i) > 0 || (blankBefore && heads.signs(i))) {
                close();
            } else if (isUnfinished()) {
                if (isCaptionWithin(i)) {
                    held.add(joined(Part.Kind.CAPTION, i, i + 1, null));
                    return i + 1;
                }
                if (!startsRow(i)) {
                    return resume(i);
                }
            } else if (continues(i)) {
                return append(i);
            }
        }
        close();
        return start(i);
    }

    /** Whether a line among those of a sentence is a caption: it does not fill the column, and yet the sentence goes on below. */
    private boolean isCaptionWithin(int i) {
        String text = page.line(i).simple();
        if (blankBefore || !page.isText(i + 1) || page.isIndented(i + 1) || !WORDS.matches("picture", text)) {
            return false;
        }
        return page.line(i).extent() * 4 <= page.measure() * 3 && !text.matches(".*[，。；：、].*");
    }

    private int resume(int i) {
        int end = page.blockEnd(i);
        if (continuesList(i)) {
            return append(i);
        }
        if (blankBefore && end - i <= LONGEST_INTERRUPTION && interrupts(i, end)) {
            held.add(joined(Part.Kind.CAPTION, i, end, null));
            return end;
        }
        if (blankBefore && heads.count(i) > 0 && heads.isFollowedByLead(i + heads.count(i))) {
            close();
            return start(i);
        }
        return append(i);
    }

    /** Whether a finished sentence goes on with another one of the same paragraph. */
    private boolean continues(int i) {
        if (blankBefore || page.isIndented(i) || !page.isText(i - 1)) {
            return false;
        }
        int widest = Math.max(page.widest(openFirst, openLast + 1), page.line(i).extent());
        return last().extent() >= widest - 3 && heads.count(i) == 0 && last().width() <= 120;
    }

    /** Whether a line begins a new row or paragraph though the one before it has no end mark. */
    private boolean startsRow(int i) {
        Line line = page.line(i);
        if (page.isIndented(i)
                && ROSTER.matcher(line.simple()).matches()
                && ROSTER_BEGIN.matcher(last().simple()).matches()) {
            return true;
        }
        if (continuesList(i)) {
            return false;
        }
        if (LABEL.matcher(open.get(0).simple()).matches()
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
        int firstIndent = open.get(0).indent();
        if (page.isIndented(i)) {
            boolean hanging =
                    line.indent() > firstIndent + 4 && open.get(0).simple().matches(".{2,8}[:：].*");
            return !hanging;
        }
        boolean rows = ROW.matcher(last().simple()).matches()
                && ROW.matcher(line.simple()).matches();
        boolean label = open.size() == 1
                && last().width() * 2 < line.width()
                && !last().simple().matches(".*[，、；：“（].*");
        return (rows && last().hasGap()) || label;
    }

    /** Whether the open paragraph ends as one does that a column or a picture breaks: in the middle of a clause, or with a full line. */
    private boolean breaksOff() {
        return BROKEN_OFF.matcher(last().simple()).matches() || last().extent() * 4 >= page.measure() * 3;
    }

    /** Whether a line lists more names under the label that the open paragraph begins with. */
    private boolean continuesList(int i) {
        String text = page.line(i).simple();
        return LABEL.matcher(open.get(0).simple()).matches()
                && (WORDS.matches("person", text)
                        || EXPLAINED_NAMES.matcher(text).matches())
                && isRow(last().simple());
    }

    private static boolean isRow(String text) {
        return NO_CLAUSE.matcher(text).matches()
                && (ROW.matcher(text).matches()
                        || LABEL.matcher(text).matches()
                        || WORDS.matches("person", text)
                        || NUMBERED.matcher(text).matches());
    }

    /** Whether a few lines between two empty ones are a caption or pull quote that broke the sentence before them. */
    private boolean interrupts(int from, int end) {
        int resume = page.next(end);
        while (resume < Math.min(page.size(), end + FARTHEST) && page.kind(resume) != LineKind.TEXT) {
            resume++;
        }
        if (!page.isText(resume) || heads.isLead(resume)) {
            return false;
        }
        String text = joined(Part.Kind.CAPTION, from, end, null).simple();
        int column = page.widest(openFirst, openLast + 1);
        int score = WORDS.matches("caption", text) || WORDS.matches("picture", text) ? 2 : 0;
        score += Glyphs.endsSentence(text) ? -3 : 0;
        score += text.matches(".*[，。；].*") ? -2 : 1;
        score += text.matches(".*[，。；：、]") ? 0 : 1;
        score += page.widest(from, end) < column * 3 / 4 || end - from == 1 ? 1 : 0;
        score += Math.abs(page.line(from).extent() - column) <= 1 ? -1 : 0;
        return score >= 2;
    }

    private int append(int i) {
        open.add(page.line(i));
        openLast = i;
        return i + 1;
    }

    private int start(int i) {
        int signature =
                parts.isEmpty() || parts.get(parts.size() - 1).kind() == Part.Kind.HEAD ? 0 : heads.signature(i);
        if (signature > 0) {
            parts.add(joined(Part.Kind.SIGNATURE, i, i + signature, null));
            return i + signature;
        }
        int head = heads.count(i);
        if (head > 0) {
            parts.add(joined(Part.Kind.HEAD, i, i + head, null));
            return i + head;
        }
        openFirst = i;
        return append(i);
    }

    private void close() {
        if (!open.isEmpty()) {
            TracedText text = Joining.paragraph(open, open.get(0).indent());
            parts.add(new Part(Part.Kind.PARAGRAPH, text, openFirst, openLast, null));
            open.clear();
        }
        parts.addAll(held);
        held.clear();
    }

    private Part joined(Part.Kind kind, int from, int end, SetApart.@Nullable Kind apart) {
        List<TracedText> texts = new ArrayList<>();
        for (int i = from; i < end; i++) {
            texts.add(page.line(i).text());
        }
        return new Part(kind, Joining.headline(texts), from, end - 1, apart);
    }

    private Part part(LineKind kind, int i) {
        return switch (kind) {
            case SIGN_OFF -> joined(Part.Kind.SIGN_OFF, i, i + 1, null);
            case BYLINE -> joined(Part.Kind.BYLINE, i, i + 1, null);
            case SOURCE -> joined(Part.Kind.SOURCE, i, i + 1, null);
            case DATE -> joined(Part.Kind.DATE, i, i + 1, null);
            case CAPTION -> joined(Part.Kind.CAPTION, i, i + 1, null);
            case RULE -> joined(Part.Kind.RULE, i, i + 1, SetApart.Kind.DECORATION);
            case MASTHEAD -> joined(Part.Kind.APART, i, i + 1, SetApart.Kind.MASTHEAD);
            case PAGE_NUMBER -> joined(Part.Kind.APART, i, i + 1, SetApart.Kind.PAGE_NUMBER);
            case NAVIGATION -> joined(Part.Kind.APART, i, i + 1, SetApart.Kind.NAVIGATION);
            case MENU -> joined(Part.Kind.APART, i, i + 1, SetApart.Kind.MENU);
            case NOTICE -> joined(Part.Kind.APART, i, i + 1, SetApart.Kind.NOTICE);
            case PULL_QUOTE -> joined(Part.Kind.APART, i, i + 1, SetApart.Kind.PULL_QUOTE);
            case BLANK, TEXT -> throw new IllegalArgumentException("no part of its own: " + kind);
        };
    }
}
