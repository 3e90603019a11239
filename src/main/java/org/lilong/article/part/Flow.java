package org.lilong.article.part;

import java.util.ArrayList;
import java.util.List;
import org.lilong.article.headline.HeadFinder;
import org.lilong.article.layout.Layout;
import org.lilong.article.line.LineKind;

/** Reads the lines of a page in order: hard wraps are joined, and what interrupts a sentence is set behind its paragraph. */
public final class Flow {
    private static final int LONGEST_INTERRUPTION = 3;
    private static final String ITEM_SIGNS = "●○■□◆◇★☆▲△▼▽◎";

    private final Layout page;
    private final HeadFinder heads;
    private final SignatureLines signatures;
    private final BrokenSentences broken;
    private final LineParts lineParts;
    private final List<Part> parts = new ArrayList<>();
    private final List<Part> held = new ArrayList<>();
    private final OpenParagraph open;
    private boolean blankBefore;

    private Flow(Layout page) {
        this.page = page;
        this.heads = new HeadFinder(page);
        this.signatures = new SignatureLines(page);
        this.broken = new BrokenSentences(page);
        this.lineParts = new LineParts(page);
        this.open = new OpenParagraph(page);
    }

    public static List<Part> parts(Layout page) {
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
        Part part = lineParts.part(kind, i);
        if (open.isUnfinished() && kind != LineKind.SIGN_OFF && !endsPiece(kind) && broken.resumes(i + 1)) {
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
        boolean within = open.isUnfinished() && !blankBefore;
        if (!whole
                && !within
                && !page.isPrintedCaption(i)
                && page.blockEnd(i + 1) - i <= LONGEST_INTERRUPTION
                && !page.isIndented(i)) {
            end = Math.max(end, page.blockEnd(i + 1));
        }
        Part part = lineParts.joined(Part.Kind.CAPTION, i, end);
        if (open.isUnfinished() && broken.resumes(end)) {
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
        return open.isUnfinished()
                && !blankBefore
                && page.isText(i - 1)
                && (page.isText(i + 1) || page.line(i).endsSentence())
                && !page.isIndented(i)
                && !endsPiece(kind)
                && kind != LineKind.CAPTION
                && kind != LineKind.MENU
                && kind != LineKind.PULL_QUOTE;
    }

    /** Whether no sentence runs across such a line. */
    private static boolean endsPiece(LineKind kind) {
        return kind == LineKind.RULE
                || kind == LineKind.COLUMN_NAME
                || kind == LineKind.CONTINUES_ELSEWHERE
                || kind == LineKind.CONTINUED;
    }

    private int text(int i) {
        if (!open.isEmpty()) {
            if (page.printedHead(i) > 0 || page.isMarkedHead(i) || (blankBefore && signatures.isAt(i))) {
                close();
            } else if (open.isUnfinished()) {
                if (!blankBefore && broken.isCaptionWithin(i)) {
                    held.add(lineParts.joined(Part.Kind.CAPTION, i, i + 1));
                    return i + 1;
                }
                if (!open.startsRow(i)) {
                    return resume(i);
                }
            } else if (continues(i)) {
                return append(i);
            }
        }
        close();
        return start(i);
    }

    private int resume(int i) {
        int end = page.blockEnd(i);
        if (open.continuesList(i)) {
            return append(i);
        }
        if (blankBefore && open.endsWithRow() && heads.count(i) > 0) {
            close();
            return start(i);
        }
        if (blankBefore && end - i <= LONGEST_INTERRUPTION && broken.interrupts(i, end, open.widest())) {
            held.add(lineParts.joined(Part.Kind.CAPTION, i, end));
            return end;
        }
        if (blankBefore && heads.count(i) > 0 && broken.beginsAnew(i + heads.count(i), open.last())) {
            close();
            return start(i);
        }
        return append(i);
    }

    /** Whether a finished sentence goes on with another one of the same paragraph. */
    private boolean continues(int i) {
        boolean item = ITEM_SIGNS.indexOf(page.line(i).simple().charAt(0)) >= 0;
        if (item || blankBefore || page.hasWholeParagraphs() || page.isIndented(i) || !page.isText(i - 1)) {
            return false;
        }
        int widest = Math.max(open.widest(), page.line(i).extent());
        return open.last().extent() >= widest - 3
                && heads.count(i) == 0
                && open.last().width() <= 120;
    }

    private int append(int i) {
        open.add(i);
        return i + 1;
    }

    private int start(int i) {
        int signature = parts.isEmpty() || isBelowHead() && !signatures.isClosing(i) ? 0 : signatures.count(i);
        if (signature > 0) {
            parts.add(lineParts.signature(i, i + signature));
            return i + signature;
        }
        int head = heads.count(i);
        if (head > 0) {
            parts.add(lineParts.joined(Part.Kind.HEAD, i, i + head));
            return i + head;
        }
        int caption = heads.captions(i);
        if (caption > 0) {
            parts.add(lineParts.joined(Part.Kind.CAPTION, i, i + caption));
            return i + caption;
        }
        return append(i);
    }

    private boolean isBelowHead() {
        return parts.get(parts.size() - 1).kind() == Part.Kind.HEAD;
    }

    private void close() {
        if (!open.isEmpty()) {
            parts.add(open.close());
        }
        parts.addAll(held);
        held.clear();
    }
}
