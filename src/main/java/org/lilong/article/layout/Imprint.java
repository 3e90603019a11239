package org.lilong.article.layout;

import java.util.regex.Pattern;
import org.lilong.article.line.LineKind;

/** Marks the imprint at the very top of a page: who publishes it, which number, when. */
final class Imprint {
    private static final int SECTION = 4;
    private static final int MOST_LINES = 4;
    private static final int WIDEST = 80;
    private static final Pattern EDITED = Pattern.compile("编辑|责编|校对|美编|版式");
    /** How the headline of an official document ends. */
    private static final Pattern DOCUMENT =
            Pattern.compile(".*(?:通知|公告|通告|决定|意见|方案|通报|函|批复|公示|报告|纪要|倡议书|公开信|名单|办法|须知)");

    private static final Pattern IMPRINT = Pattern.compile(
            ".*(?:主办|主管|承办|协办|编印|编发|印发|印制|出品|[ 　室办处部会局]编(?: ?(?:19|20)[0-9]{2}年.*)?)|.*第 ?[0-9]+ ?期(?!\\p{IsHan}).*|.*总 ?第?[0-9]+ ?期.*");

    private final Layout page;
    private final PageTop top;

    Imprint(Layout page) {
        this.page = page;
        this.top = new PageTop(page);
    }

    /** Lines at the very top that stand together with an imprint (who publishes it, which number, when), above a headline of their own block. */
    void mark(int first) {
        int end = first;
        int dated = first;
        boolean imprint = false;
        while (end - first < MOST_LINES && isShortLine(end)) {
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
                || page.line(below).width() > WIDEST) {
            return;
        }
        for (int i = first; i < end; i++) {
            top.mark(i);
        }
        String section = page.line(below).simple().replace(" ", "");
        if (section.length() <= SECTION && !page.isText(below + 1) && page.isText(page.next(below + 1))) {
            top.mark(below);
        }
    }

    /** Whether a line can be one of an imprint. */
    private boolean isShortLine(int i) {
        LineKind kind = page.kind(i);
        if (i >= page.size() || kind == LineKind.BLANK || kind == LineKind.RULE || kind == LineKind.SOURCE) {
            return false;
        }
        String text = page.line(i).simple();
        return text.length() <= WIDEST
                && !page.line(i).endsSentence()
                && !(kind == LineKind.BYLINE && !EDITED.matcher(text).find())
                && !DOCUMENT.matcher(text).matches();
    }

    private boolean isImprint(int i) {
        return page.kind(i) == LineKind.MASTHEAD
                || IMPRINT.matcher(page.line(i).simple()).matches();
    }
}
