package org.lilong.article.part;

import org.lilong.article.layout.Layout;
import org.lilong.article.line.LineKind;
import org.lilong.article.line.PageWords;

/** Finds the bodies that sign an announcement: a few lines with a date below them, or far on the right. */
final class SignatureLines {
    private static final PageWords WORDS = PageWords.get();
    private static final int MOST_LINES = 4;

    private final Layout page;

    SignatureLines(Layout page) {
        this.page = page;
    }

    boolean isAt(int from) {
        return count(from) > 0;
    }

    /** How many lines from {@code from} on sign an announcement: bodies with a date below them. */
    int count(int from) {
        int end = page.blockEnd(from);
        if (end - from > MOST_LINES) {
            return 0;
        }
        for (int i = from; i < end; i++) {
            String text = page.line(i).simple();
            if (text.length() > 40 || !WORDS.matches("signer", text) || text.matches(".*[，。；：].*")) {
                return 0;
            }
        }
        boolean dated = page.kind(page.next(end)) == LineKind.DATE && page.next(end) - end <= 1;
        boolean right = page.line(from).indent() >= page.margin() + 16;
        return dated || right ? end - from : 0;
    }
}
