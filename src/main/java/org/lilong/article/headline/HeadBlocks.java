package org.lilong.article.headline;

import java.util.regex.Pattern;
import org.lilong.article.layout.Layout;
import org.lilong.article.layout.Leads;
import org.lilong.article.line.HeadWords;
import org.lilong.article.line.Line;
import org.lilong.article.line.LineKind;
import org.lilong.article.line.PageWords;

/** Finds headlines that stand apart: lines alone between empty ones, or behind a sign. */
final class HeadBlocks {
    private static final PageWords WORDS = PageWords.get();
    private static final int SHORT_HEAD = 36;
    private static final int MOST_LINES = 3;
    private static final Pattern LISTED = Pattern.compile(
            "(?:时间|地点|主持|主持人|出席|列席|参加|参加人员|缺席|请假|记录|记录人|对象|议题|主题|人员)[:：].*|.*\\p{IsHan}{2,4}[（(].{2,16}[）)].*");
    private static final Pattern MARKED =
            Pattern.compile("[0-9]{1,2}[.、．] ?\\p{IsHan}[^。，；：]{3,20}|[◆◇●■▍▌▶►★☆※○◎△▲] ?\\p{IsHan}[^。]{3,34}");

    /** Who speaks in the next line of a headline: "柳湾小学：". */
    private static final Pattern SPEAKER = Pattern.compile("\\p{IsHan}[^，。、；：]{1,15}：");

    private final Layout page;
    private final Leads leads;
    private final BelowHead below;

    HeadBlocks(Layout page) {
        this.page = page;
        this.leads = new Leads(page);
        this.below = new BelowHead(page);
    }

    /** "◆法官来上课", and below it a paragraph that begins as one. */
    boolean isMarked(int i) {
        String text = page.line(i).simple();
        return MARKED.matcher(text).matches()
                && isMarkedBelow(i)
                && text.length() <= SHORT_HEAD / 2
                && !text.matches(".*[：:，；].*")
                && page.line(i + 1).simple().length() > text.length();
    }

    /** A second headline behind a sign, above a paragraph that is set in. */
    boolean isMarkedBelow(int i) {
        return MARKED.matcher(page.line(i).simple()).matches()
                && !page.isIndented(i)
                && page.isText(i + 1)
                && page.isIndented(i + 1);
    }

    /** Whether a line stands at the top of a block, above a paragraph that is set in and begins as news do. */
    boolean isTopOfNews(int i) {
        return !page.isText(i - 1)
                && !page.isIndented(i)
                && page.indentsParagraphs()
                && page.isText(i + 1)
                && page.isIndented(i + 1)
                && leads.isLead(i + 1)
                && page.line(i).simple().length() <= SHORT_HEAD;
    }

    /** Whether a short line stands alone over a text, where the piece above is closed by a stroke or by who signs it. */
    boolean isLoneBehindEnd(int i) {
        return isBehindEnd(i)
                && !page.isText(i + 1)
                && page.line(i).simple().length() <= SHORT_HEAD * 2 / 3
                && !HeadWords.breaksOff(page.line(i).simple())
                && !isParagraphStart(i)
                && (isLong(page.next(i + 1)) || isWrapped(page.next(i + 1)));
    }

    private boolean isWrapped(int i) {
        return page.blockEnd(i) - i >= MOST_LINES && page.isProse(i);
    }

    private boolean isBehindEnd(int i) {
        LineKind above = page.kind(page.previous(i - 1));
        return above == LineKind.RULE || above == LineKind.COLUMN_NAME || above == LineKind.SIGN_OFF;
    }

    /** Whether a line that is not set in stands below a closed piece on a page that sets paragraphs in: another headline may follow it. */
    private boolean isBelowEnd(int i) {
        return isBehindEnd(i) && !page.isIndented(i) && page.indentsParagraphs();
    }

    /** A few short lines between empty ones, whatever they are made of, above an indented paragraph or a byline; or one with a mark before it. */
    boolean isWholeBlock(int from, int end) {
        boolean marked =
                end - from == 1 && MARKED.matcher(page.line(from).simple()).matches();
        if (page.isText(from - 1)
                || end - from > MOST_LINES
                || !marked && end - from < 2
                || !(below.announces(end) || marked && isLong(page.next(end)) || isBelowEnd(from))) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (!canBeOfBlock(i, end, marked)) {
                return false;
            }
        }
        return (page.next(end) > end || below.isLine(end))
                && !page.line(end - 1).simple().matches(".*[，、；：,;:]");
    }

    private boolean canBeOfBlock(int i, int end, boolean marked) {
        String text = page.line(i).simple();
        boolean speaker = i + 1 < end && SPEAKER.matcher(text).matches();
        boolean listed = HeadWords.beginsNoHead(text) && !marked && !speaker
                || !marked && WORDS.matches("person", text) && !goesOnBelow(i, end);
        return !(listed
                || LISTED.matcher(text).matches()
                || text.length() > SHORT_HEAD
                || text.contains("。")
                || isParagraphStart(i) && !text.startsWith("—"));
    }

    private boolean isLong(int i) {
        return page.isText(i) && page.line(i).simple().length() > SHORT_HEAD;
    }

    /** A sub-headline behind a dash makes the line above it a headline, even one of three short words. */
    private boolean goesOnBelow(int i, int end) {
        return i + 1 < end && page.line(i + 1).simple().matches("[—-]{1,2}.*");
    }

    /** A block of headline-like lines alone between empty lines. */
    boolean isWholeHead(int from, int end) {
        boolean announced = below.announces(end);
        Line first = page.line(from);
        if (end - from == 1 && isLoneOverWhole(from)) {
            return true;
        }
        if (HeadWords.hasClause(first.simple()) && (!announced || end - from > 1 || isParagraphStart(from))) {
            return false;
        }
        if (announced) {
            return true;
        }
        if (isParagraphStart(from)) {
            return false;
        }
        return end - from > 1 || !fillsColumn(from);
    }

    /** Whether a short line stands alone over a paragraph on a page that breaks none. */
    private boolean isLoneOverWhole(int i) {
        int next = page.next(i + 1);
        return page.hasWholeParagraphs()
                && next > i + 1
                && !page.isText(i - 1)
                && page.line(i).simple().length() <= SHORT_HEAD * 2 / 3
                && !isParagraphStart(i)
                && page.isText(next)
                && page.line(next).endsSentence()
                && page.line(next).simple().length() > page.line(i).simple().length() * 3 / 2;
    }

    /** Whether a line stands in as far as the first lines of paragraphs do on a page that sets them in. */
    private boolean isParagraphStart(int i) {
        return page.isIndented(i) && page.line(i).indent() <= page.margin() + 4 && page.indentsParagraphs();
    }

    /** Whether a lone line is as wide as the lines around it: the first line of a paragraph that goes on in the next column. */
    private boolean fillsColumn(int i) {
        int next = page.next(i + 1);
        int before = page.previous(i - 1);
        if (!page.isText(before) || !page.isProse(before)) {
            return false;
        }
        if (!page.isText(next) || page.isIndented(next) || !page.isProse(next)) {
            return false;
        }
        int column = page.column(next);
        int columnBefore = page.reachBefore(before + 1);
        int extent = page.line(i).reach();
        return column > 0 && (isNear(extent, column) || isNear(extent, columnBefore));
    }

    /** Lines of print differ by a character or two where punctuation is set narrower. */
    private static boolean isNear(int extent, int column) {
        return (column - extent) * 9 <= column && extent <= column + 2;
    }
}
