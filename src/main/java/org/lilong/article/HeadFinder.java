package org.lilong.article;

import java.util.regex.Pattern;

/** Finds where headlines stand among the text lines of a page. */
final class HeadFinder {
    private static final PageWords WORDS = PageWords.get();
    private static final int MOST_LINES = 4;
    private static final int SHORT_HEAD = 36;
    private static final Pattern LISTED = Pattern.compile(
            "(?:时间|地点|主持|主持人|出席|列席|参加|参加人员|缺席|请假|记录|记录人|对象|议题|主题|人员)[:：].*|.*\\p{IsHan}{2,4}[（(].{2,16}[）)].*");
    private static final Pattern MARKED =
            Pattern.compile("[0-9]{1,2}[.、．] ?\\p{IsHan}[^。，；：]{3,20}|[◆◇●■▍▌▶►★☆※○◎△▲] ?\\p{IsHan}[^。]{3,34}");

    private static final Pattern OPENS = Pattern.compile(
            "日前|近日|昨日|昨天|上周|本周|[【（(]?本报|[【（(]?本刊|([0-9]{4}年)?[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日");

    private final Layout page;
    private final Leads leads;

    HeadFinder(Layout page) {
        this.page = page;
        this.leads = new Leads(page);
    }

    /** How many lines from {@code from} on are a headline; 0 where running text begins. */
    int count(int from) {
        int printed = page.printedHead(from);
        if (printed > 0) {
            return printed;
        }
        if (page.isMarkedHead(from) || isMarkedAbove(from)) {
            return 1;
        }
        int end = page.blockEnd(from);
        if (isWholeBlock(from, end)) {
            return end - from;
        }
        int heads = 0;
        while (from + heads < end && heads < MOST_LINES && isHeadlike(from + heads)) {
            boolean clause = HeadWords.hasClause(page.line(from + heads).simple());
            if (clause && heads > 0) {
                break;
            }
            heads++;
            if (clause) {
                break;
            }
        }
        if (heads == 0 || from + heads < end && isMarkedBelow(from + heads)) {
            return heads;
        }
        if (from + heads == end) {
            return isWholeHead(from, end) ? heads : 0;
        }
        while (heads > 0 && !isBoundary(from, from + heads, end)) {
            heads--;
        }
        return heads;
    }

    /** "◆法官来上课", and below it a paragraph that begins as one. */
    private boolean isMarkedAbove(int i) {
        String text = page.line(i).simple();
        return (!page.isText(i - 1) || isHeadlike(i - 1))
                && page.isText(i + 1)
                && MARKED.matcher(text).matches()
                && text.length() <= SHORT_HEAD / 2
                && !text.matches(".*[：:，；].*")
                && page.isIndented(i + 1)
                && !page.isIndented(i)
                && page.line(i + 1).simple().length() > text.length();
    }

    /** A second headline behind a sign, above a paragraph that is set in. */
    private boolean isMarkedBelow(int i) {
        return MARKED.matcher(page.line(i).simple()).matches()
                && !page.isIndented(i)
                && page.isText(i + 1)
                && page.isIndented(i + 1);
    }

    /** A few short lines between empty ones, whatever they are made of, above an indented paragraph or a byline; or one with a mark before it. */
    private boolean isWholeBlock(int from, int end) {
        boolean marked =
                end - from == 1 && MARKED.matcher(page.line(from).simple()).matches();
        if (page.isText(from - 1)
                || end - from > 3
                || !marked && end - from < 2
                || !(isAnnounced(end) || marked && isLong(page.next(end)))) {
            return false;
        }
        for (int i = from; i < end; i++) {
            String text = page.line(i).simple();
            boolean listed = HeadWords.beginsNoHead(text) && !marked
                    || !marked && WORDS.matches("person", text) && !goesOnBelow(i, end);
            if (listed
                    || LISTED.matcher(text).matches()
                    || text.length() > SHORT_HEAD
                    || text.contains("。")
                    || isParagraphStart(i) && !text.startsWith("—")) {
                return false;
            }
        }
        return page.next(end) > end && !page.line(end - 1).simple().matches(".*[，、；：,;:]");
    }

    private boolean isLong(int i) {
        return page.isText(i) && page.line(i).simple().length() > SHORT_HEAD;
    }

    /** A sub-headline behind a dash makes the line above it a headline, even one of three short words. */
    private boolean goesOnBelow(int i, int end) {
        return i + 1 < end && page.line(i + 1).simple().matches("[—-]{1,2}.*");
    }

    private boolean isHeadlike(int i) {
        String text = page.line(i).simple();
        if (HeadWords.neverHead(text)) {
            return false;
        }
        boolean alone = !page.isText(i - 1) && !page.isText(i + 1);
        if (!(alone && isAnnounced(i + 1)) && (HeadWords.seldomHead(text) || leads.isLead(i))) {
            return false;
        }
        return !(Glyphs.endsSentence(text) && text.matches(".*[.…]")) && !isRow(i);
    }

    private boolean isRow(int i) {
        return page.isIndented(i) && page.line(i).hasGap() && page.line(i).indent() < page.margin() + 12;
    }

    /** A block of headline-like lines alone between empty lines. */
    private boolean isWholeHead(int from, int end) {
        boolean announced = isAnnounced(end);
        Line first = page.line(from);
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

    /** Whether what follows shows that a headline stood before: a byline, a line of source, an indented paragraph or a lead. */
    private boolean isAnnounced(int end) {
        int next = page.next(end);
        if (next >= page.size()) {
            return false;
        }
        LineKind kind = page.kind(next);
        return kind == LineKind.BYLINE
                || kind == LineKind.SOURCE
                || (page.isText(next) && (page.isIndented(next) || leads.isLead(next)));
    }

    /** Whether a paragraph begins at {@code body}, below the headline lines from {@code from} on. */
    private boolean isBoundary(int from, int body, int end) {
        Line head = page.line(body - 1);
        if (page.isIndented(body)) {
            return !page.isIndented(from) || head.indent() > page.line(body).indent() + 2;
        }
        boolean paragraph = page.isIndented(from) && head.indent() <= page.margin() + 4;
        if (paragraph || HeadWords.hasClause(head.simple())) {
            return false;
        }
        boolean differs = Math.abs(head.extent() - page.reach(body, end)) > 6;
        if (leads.isLead(body)
                && (differs || OPENS.matcher(page.line(body).simple()).lookingAt())) {
            return true;
        }
        int column = Math.max(page.reach(body, end), page.reachBefore(from));
        if ((end - body == 1 && column * 10 < head.width() * 7)) {
            return false;
        }
        return head.extent() > (head.isWrapped() ? column * 3 / 2 : column + 4) || head.extent() * 4 < column * 3;
    }
}
