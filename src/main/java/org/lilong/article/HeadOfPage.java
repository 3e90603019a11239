package org.lilong.article;

import java.util.regex.Pattern;

/** Marks the head of a page: what stands above a stroke together with a date or number, its imprint, and short lines beside a dated line. */
final class HeadOfPage {
    private static final int TOP = 9;
    private static final int COLUMN_NAME = 4;
    private static final int LONGEST_IMPRINT = 4;
    private static final int LONGEST_IMPRINT_LINE = 80;
    private static final Pattern EDITED = Pattern.compile("编辑|责编|校对|美编|版式");
    /** How the headline of an official document ends. */
    private static final Pattern DOCUMENT =
            Pattern.compile(".*(?:通知|公告|通告|决定|意见|方案|通报|函|批复|公示|报告|纪要|倡议书|公开信|名单|办法|须知)");

    private static final Pattern IMPRINT =
            Pattern.compile(".*(?:主办|主管|承办|协办|编印|编发|印发|印制|出品|[ 　室办处部]编)|.*第 ?[0-9]+ ?期.*|.*总 ?第?[0-9]+ ?期.*");

    private final Layout page;

    private HeadOfPage(Layout page) {
        this.page = page;
    }

    static void mark(Layout page) {
        new HeadOfPage(page).mark();
    }

    /** The head of the page: what stands above a stroke together with a date or number, and short lines beside a dated line. */
    private void mark() {
        int rule = -1;
        int seen = 0;
        boolean dated = false;
        for (int i = 0; i < page.size() && seen < TOP; i++) {
            seen += page.kind(i) == LineKind.BLANK ? 0 : 1;
            dated |= page.kind(i) == LineKind.MASTHEAD || page.kind(i) == LineKind.DATE;
            if (page.line(i).endsSentence() || page.kind(i) == LineKind.SOURCE) {
                break;
            }
            if (page.kind(i) == LineKind.RULE && (dated || isHeadBelow(i))) {
                rule = i;
                break;
            }
        }
        for (int i = 0; i < rule; i++) {
            markMasthead(i);
        }
        int first = page.next(0);
        if (page.isText(first) && page.line(first).simple().matches("【[^】]{2,10}】")) {
            markMasthead(first);
        }
        markImprint();
        markNeighbours();
    }

    /** Lines at the very top that stand together with an imprint (who publishes it, which number, when), above a headline of their own block. */
    private void markImprint() {
        int first = page.next(0);
        int end = first;
        boolean imprint = false;
        while (end < page.size() && page.kind(end) != LineKind.BLANK && page.kind(end) != LineKind.RULE) {
            String text = page.line(end).simple();
            if (end - first >= LONGEST_IMPRINT
                    || text.length() > LONGEST_IMPRINT_LINE
                    || page.line(end).endsSentence()
                    || page.kind(end) == LineKind.SOURCE
                    || page.kind(end) == LineKind.BYLINE
                            && !EDITED.matcher(text).find()
                    || DOCUMENT.matcher(text).matches()) {
                return;
            }
            imprint |= page.kind(end) == LineKind.MASTHEAD
                    || page.kind(end) == LineKind.DATE
                    || IMPRINT.matcher(text).matches();
            end++;
        }
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
            seen += page.kind(i) == LineKind.BLANK ? 0 : 1;
            if (page.kind(i) == LineKind.MASTHEAD
                    || page.kind(i) == LineKind.DATE
                    || page.kind(i) == LineKind.PAGE_NUMBER) {
                markDate(i);
                markShort(i - 1);
                markShort(i + 1);
            } else if (page.kind(i) == LineKind.NAVIGATION
                    && page.isText(i + 1)
                    && page.line(i + 1).simple().length() <= COLUMN_NAME) {
                markShort(i + 1);
            } else if (page.isText(i) && page.line(i).endsSentence()) {
                return;
            }
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
