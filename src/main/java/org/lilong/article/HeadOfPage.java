package org.lilong.article;

import java.util.regex.Pattern;

/** Marks the head of a page: what stands above a stroke together with a date or number, its imprint, and short lines beside a dated line. */
final class HeadOfPage {
    private static final int TOP = 9;
    private static final int COLUMN_NAME = 4;
    private static final int LONGEST_TITLE = 16;
    private static final int LONGEST_IMPRINT = 4;
    private static final int LONGEST_IMPRINT_LINE = 80;
    private static final Pattern EDITED = Pattern.compile("编辑|责编|校对|美编|版式");
    /** How the headline of an official document ends. */
    private static final Pattern DOCUMENT =
            Pattern.compile(".*(?:通知|公告|通告|决定|意见|方案|通报|函|批复|公示|报告|纪要|倡议书|公开信|名单|办法|须知)");

    private static final Pattern IMPRINT = Pattern.compile(
            ".*(?:主办|主管|承办|协办|编印|编发|印发|印制|出品|[ 　室办处部会局]编(?: ?(?:19|20)[0-9]{2}年.*)?)|.*第 ?[0-9]+ ?期(?!\\p{IsHan}).*|.*总 ?第?[0-9]+ ?期.*");

    /** The number of a page and the name of its section: "03 民生", "要闻 A2". */
    private static final Pattern SECTION = Pattern.compile(
            "[A-Z]?0?[0-9]{1,2} ?\\p{IsHan}{2,6}|\\p{IsHan}{2,6} ?[A-Z]?0?[0-9]{1,2}|(?:星期|周)[一二三四五六日天].{0,12}");

    private static final Pattern IN_CHARGE =
            Pattern.compile("(?:本版|版面|值班|本期|执行)?(?:责任编辑|编辑|责编|校对|美编|版式|组版|主编|编审)[:： ].{1,30}");
    private static final Pattern PUBLISHER = Pattern.compile("[^，。：、]{4,30}(?:出品|主办|主管|承办|合办|编印|编发|印发)");
    /** The menu of a site, or where in it the page stands. */
    private static final Pattern SITE =
            Pattern.compile(".*(?:首页|主页|位置[:： ]|登录|无障碍).*|(?:\\p{IsHan}{4,6}[ |｜]+){3,}\\p{IsHan}{4,6}");

    private final Layout page;

    private HeadOfPage(Layout page) {
        this.page = page;
    }

    static void mark(Layout page) {
        new HeadOfPage(page).mark();
    }

    /** The head of the page: what stands above a stroke together with a date or number, and short lines beside a dated line. */
    private void mark() {
        int first = 0;
        while (first < page.size() && !isOfPaper(first)) {
            first++;
        }
        int rule = -1;
        int seen = 0;
        boolean dated = false;
        for (int i = first; i < page.size() && seen < TOP; i++) {
            seen += isOfPaper(i) ? 1 : 0;
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
            markMasthead(i);
        }
        if (page.isText(first) && page.line(first).simple().matches("【[^】]{2,10}】")) {
            markMasthead(first);
        }
        markDatedTitle(first);
        markImprint(first);
        markNeighbours();
        markSite();
    }

    /** Whether a line is one of the paper, not of the site around it. */
    private boolean isOfPaper(int i) {
        LineKind kind = page.kind(i);
        return kind != LineKind.BLANK && kind != LineKind.MENU && kind != LineKind.NAVIGATION;
    }

    /** The paper's name and the date behind it, at the very top. */
    private void markDatedTitle(int i) {
        String text = page.isText(i) ? page.line(i).simple() : "";
        boolean dated = DateLine.find(text)
                .filter(date ->
                        date.dayOrNull() != null && date.end() == text.length() && date.begin() <= LONGEST_TITLE)
                .isPresent();
        if (dated && !text.contains("，") && !text.contains("。")) {
            markMasthead(i);
        }
    }

    /** What stands above the menu of a site is its name and address. */
    private void markSite() {
        int seen = 0;
        int menu = -1;
        for (int i = 0; i < page.size() && seen < TOP; i++) {
            seen += isOfPaper(i) ? 1 : 0;
            boolean furniture = page.kind(i) == LineKind.NAVIGATION || page.kind(i) == LineKind.MENU;
            if (page.isText(i) && (page.line(i).endsSentence() || page.line(i).width() > LONGEST_IMPRINT_LINE)) {
                break;
            }
            menu = furniture && SITE.matcher(page.line(i).simple()).matches() ? i : menu;
        }
        for (int i = 0; i < menu; i++) {
            if (page.isText(i)) {
                markMasthead(i);
            }
        }
    }

    /** Lines at the very top that stand together with an imprint (who publishes it, which number, when), above a headline of their own block. */
    private void markImprint(int first) {
        int end = first;
        int dated = first;
        boolean imprint = false;
        while (end - first < LONGEST_IMPRINT && isShortLine(end)) {
            imprint |= isImprint(end) || page.kind(end) == LineKind.DATE;
            end++;
            dated = isImprint(end - 1) ? end : dated;
        }
        boolean parted = page.kind(end) == LineKind.BLANK || page.kind(end) == LineKind.RULE;
        end = parted ? end : dated;
        int below = page.next(end);
        if (!imprint
                || !page.isText(below)
                || page.line(below).endsSentence()
                || page.line(below).width() > LONGEST_IMPRINT_LINE) {
            return;
        }
        for (int i = first; i < end; i++) {
            markMasthead(i);
        }
        String section = page.line(below).simple().replace(" ", "");
        if (section.length() <= COLUMN_NAME && !page.isText(below + 1) && page.isText(page.next(below + 1))) {
            markMasthead(below);
        }
    }

    /** Whether a line can be one of an imprint. */
    private boolean isShortLine(int i) {
        LineKind kind = page.kind(i);
        if (i >= page.size() || kind == LineKind.BLANK || kind == LineKind.RULE || kind == LineKind.SOURCE) {
            return false;
        }
        String text = page.line(i).simple();
        return text.length() <= LONGEST_IMPRINT_LINE
                && !page.line(i).endsSentence()
                && !(kind == LineKind.BYLINE && !EDITED.matcher(text).find())
                && !DOCUMENT.matcher(text).matches();
    }

    private boolean isImprint(int i) {
        return page.kind(i) == LineKind.MASTHEAD
                || IMPRINT.matcher(page.line(i).simple()).matches();
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
        for (int i = 0; i < page.size() && seen < TOP; i++) {
            seen += isOfPaper(i) ? 1 : 0;
            if (page.isText(i) && PUBLISHER.matcher(page.line(i).simple()).matches()) {
                markMasthead(i);
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
            markMasthead(i);
        }
    }

    private void markShort(int i) {
        boolean alone = !page.isText(i - 1)
                && (!page.isText(i + 1) || page.line(i).simple().length() <= COLUMN_NAME);
        if (page.isText(i)
                && alone
                && page.line(i).simple().length() <= 12
                && !page.line(i).endsSentence()) {
            markMasthead(i);
        }
    }

    private void markMasthead(int i) {
        if (page.kind(i) != LineKind.BLANK && page.kind(i) != LineKind.RULE) {
            page.mark(i, LineKind.MASTHEAD);
        }
    }

    private void markDate(int i) {
        if (page.kind(i) == LineKind.DATE) {
            page.mark(i, LineKind.MASTHEAD);
        }
    }
}
