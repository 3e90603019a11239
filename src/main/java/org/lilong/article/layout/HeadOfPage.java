package org.lilong.article.layout;

import java.util.regex.Pattern;
import org.lilong.article.line.DateLine;
import org.lilong.article.line.LineKind;

/** Marks the head of a page: what stands above a stroke together with a date or number, its imprint, and short lines beside a dated line. */
final class HeadOfPage {
    private static final int COLUMN_NAME = 4;
    private static final int LONGEST_TITLE = 16;

    /** Lines from the top of a page within which its date is looked for. */
    private static final int BROKEN_BELOW = 4;

    /** The day of the week and the number of the issue. */
    private static final Pattern BEHIND_DATE =
            Pattern.compile("[ \\u3000]*(?:(?:星期|周)[一二三四五六日天])?[ \\u3000]*(?:[（(]?[总第].*)?");

    /** The number of a page and the name of its section: "03 民生", "要闻 A2". */
    private static final Pattern SECTION = Pattern.compile(
            "[A-Z]?0?[0-9]{1,2} ?\\p{IsHan}{2,6}|\\p{IsHan}{2,6} ?[A-Z]?0?[0-9]{1,2}|(?:星期|周)[一二三四五六日天].{0,12}");

    private static final Pattern IN_CHARGE =
            Pattern.compile("(?:本版|版面|值班|本期|执行)?(?:责任编辑|编辑|责编|校对|美编|版式|组版|主编|编审)[:： ].{1,30}");
    private static final Pattern PUBLISHER = Pattern.compile("[^，。：、]{4,30}(?:出品|主办|主管|承办|合办|编印|编发|印发)");
    private final Layout page;
    private final PageTop top;

    private HeadOfPage(Layout page) {
        this.page = page;
        this.top = new PageTop(page);
    }

    static void mark(Layout page) {
        new HeadOfPage(page).mark();
    }

    /** The head of the page: what stands above a stroke together with a date or number, and short lines beside a dated line. */
    private void mark() {
        int first = 0;
        while (first < page.size() && !top.isOfPaper(first)) {
            first++;
        }
        int rule = -1;
        int seen = 0;
        boolean dated = false;
        for (int i = first; i < page.size() && seen < PageTop.LINES; i++) {
            seen += top.isOfPaper(i) ? 1 : 0;
            dated |= page.kind(i) == LineKind.MASTHEAD || page.kind(i) == LineKind.DATE;
            if (page.line(i).endsSentence() || page.kind(i) == LineKind.SOURCE) {
                break;
            }
            if (page.kind(i) == LineKind.RULE && (dated || isHeadBelow(i))) {
                rule = i;
                break;
            }
        }
        for (int i = first; i < rule; i++) {
            top.mark(i);
        }
        if (page.isText(first) && page.line(first).simple().matches("【[^】]{2,10}】")) {
            top.mark(first);
        }
        markDatedTitle(first);
        markBrokenDate(first);
        new Imprint(page).mark(first);
        markNeighbours();
        SiteName.mark(page);
    }

    /** The paper's name and the date behind it, at the very top. */
    private void markDatedTitle(int i) {
        String text = page.isText(i) ? page.line(i).simple() : "";
        boolean dated = DateLine.find(text)
                .filter(date ->
                        date.dayOrNull() != null && date.end() == text.length() && date.begin() <= LONGEST_TITLE)
                .isPresent();
        if (dated && !text.contains("，") && !text.contains("。")) {
            top.mark(i);
        }
    }

    /** "… 20|20年11月25日 第37期": a date in the head that the end of a line cuts in two. */
    private void markBrokenDate(int first) {
        for (int i = first; i < Math.min(page.size() - 1, first + BROKEN_BELOW); i++) {
            String above = page.isText(i) ? page.line(i).simple() : "";
            String both = page.isText(i + 1) ? above + page.line(i + 1).simple() : "";
            boolean broken = DateLine.find(both)
                    .filter(date -> date.dayOrNull() != null
                            && date.begin() < above.length()
                            && date.end() > above.length()
                            && BEHIND_DATE.matcher(both.substring(date.end())).matches())
                    .isPresent();
            if (broken && !both.contains("，") && !both.contains("。")) {
                top.mark(i);
                top.mark(i + 1);
            }
        }
    }

    /** Whether below a stroke stands another lone headline, so that what is above it is the page's. */
    private boolean isHeadBelow(int rule) {
        int below = page.next(rule + 1);
        return page.isText(below)
                && !page.isText(below + 1)
                && !page.line(below).endsSentence()
                && page.line(below).width() < 80;
    }

    private void markNeighbours() {
        int seen = 0;
        for (int i = 0; i < page.size() && seen < PageTop.LINES; i++) {
            seen += top.isOfPaper(i) ? 1 : 0;
            if (page.isText(i) && PUBLISHER.matcher(page.line(i).simple()).matches()) {
                top.mark(i);
            }
            if (page.kind(i) == LineKind.MASTHEAD
                    || page.kind(i) == LineKind.DATE
                    || page.kind(i) == LineKind.PAGE_NUMBER) {
                markDate(i);
                markShort(i - 1);
                markShort(i + 1);
                markSection(i + 1);
            } else if (page.kind(i) == LineKind.NAVIGATION
                    && page.isText(i + 1)
                    && page.line(i + 1).simple().length() <= COLUMN_NAME) {
                markShort(i + 1);
            } else if (page.isText(i)
                    && (page.line(i).endsSentence() || page.line(i).simple().matches(".*[：，；]"))) {
                return;
            }
        }
    }

    private void markSection(int i) {
        String text = i < page.size() ? page.line(i).simple() : "";
        if ((page.isText(i) || page.kind(i) == LineKind.BYLINE)
                && (SECTION.matcher(text).matches() || IN_CHARGE.matcher(text).matches())) {
            top.mark(i);
        }
    }

    private void markShort(int i) {
        boolean alone = !page.isText(i - 1)
                && (!page.isText(i + 1) || page.line(i).simple().length() <= COLUMN_NAME);
        if (page.isText(i)
                && alone
                && page.line(i).simple().length() <= 12
                && !page.line(i).endsSentence()) {
            top.mark(i);
        }
    }

    private void markDate(int i) {
        if (page.kind(i) == LineKind.DATE) {
            page.mark(i, LineKind.MASTHEAD);
        }
    }
}
