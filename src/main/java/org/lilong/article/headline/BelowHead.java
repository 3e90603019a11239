package org.lilong.article.headline;

import java.util.regex.Pattern;
import org.lilong.article.character.Glyphs;
import org.lilong.article.layout.Layout;
import org.lilong.article.layout.Leads;
import org.lilong.article.layout.Letters;
import org.lilong.article.line.HeadWords;
import org.lilong.article.line.Line;
import org.lilong.article.line.LineKind;

/** Tells by what stands below some lines whether they are a headline. */
final class BelowHead {
    private static final Pattern OPENS = Pattern.compile(
            "日前|近日|昨日|昨天|上周|本周|[【（(]?本报|[【（(]?本刊|([0-9]{4}年)?[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日");

    private static final int SHORT = 24;

    private final Layout page;
    private final Leads leads;

    BelowHead(Layout page) {
        this.page = page;
        this.leads = new Leads(page);
    }

    /** Whether what follows shows that a headline stood before: a byline, a line of source, an indented paragraph, a lead or a salutation. */
    boolean announces(int end) {
        int next = page.next(end);
        if (next >= page.size()) {
            return false;
        }
        LineKind kind = page.kind(next);
        return kind == LineKind.BYLINE
                || kind == LineKind.SOURCE
                || (page.isText(next)
                        && (page.isIndented(next) || leads.isLead(next) || Letters.opens(page.line(next))));
    }

    /** Whether one short line at the top of a block stands over a whole paragraph, on a page that breaks none. */
    private boolean isOverWhole(int from, int body) {
        String head = page.line(from).simple();
        return body == from + 1
                && page.hasWholeParagraphs()
                && !page.isText(from - 1)
                && head.length() <= SHORT
                && !Glyphs.endsSentence(head)
                && page.line(body).endsSentence()
                && page.line(body).simple().length() > 2 * SHORT;
    }

    /** Whether a line of author, source or date follows. */
    boolean isLine(int from) {
        LineKind kind = page.kind(page.next(from));
        return kind == LineKind.BYLINE || kind == LineKind.SOURCE || kind == LineKind.DATE;
    }

    /** Whether a paragraph begins at {@code body}, below the headline lines from {@code from} on. */
    boolean isBoundary(int from, int body, int end) {
        Line head = page.line(body - 1);
        if (page.isIndented(body)) {
            return !page.isIndented(from) || head.indent() > page.line(body).indent() + 2;
        }
        boolean paragraph = page.isIndented(from) && head.indent() <= page.margin() + 4;
        if (paragraph || HeadWords.hasClause(head.simple()) && !isOverWhole(from, body)) {
            return false;
        }
        boolean differs = Math.abs(head.extent() - page.reach(body, end)) > 6;
        if (leads.isLead(body)
                && (differs || OPENS.matcher(page.line(body).simple()).lookingAt())) {
            return true;
        }
        int column = Math.max(page.reach(body, end), page.reachBefore(from));
        int below = Math.max(column, page.line(body).extent());
        if (end - body == 1 && below * 10 < head.width() * 7) {
            return false;
        }
        return head.isWrapped()
                ? endsShort(head) || head.extent() > column * 3 / 2
                : head.extent() > column + 4 || head.extent() * 4 < column * 3;
    }

    /** Whether the last of the lines that a headline was wrapped to is well short of the others, though no sentence ends there. */
    private static boolean endsShort(Line head) {
        int rest = head.extent() % head.reach();
        return rest > 0 && rest * 4 < head.reach() * 3;
    }
}
