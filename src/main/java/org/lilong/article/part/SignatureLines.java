package org.lilong.article.part;

import org.lilong.article.layout.Layout;
import org.lilong.article.line.LineKind;
import org.lilong.article.line.LineKinds;
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

    /** Whether far on the right a body stands above a day, as nothing below a headline does. */
    boolean isClosing(int from) {
        int below = page.next(page.blockEnd(from));
        return page.isFarRight(from) && page.kind(below) == LineKind.DATE;
    }

    /** How many lines from {@code from} on sign a piece: bodies with a date below them, or a name in brackets that the column broke. */
    int count(int from) {
        if (isBrokenSignOff(from)) {
            return 2;
        }
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
        boolean right = page.isFarRight(from);
        return dated || right ? end - from : 0;
    }

    private boolean isBrokenSignOff(int from) {
        String text = page.line(from).simple();
        return page.isText(from + 1)
                && text.matches("[（(][^）)]{2,34}")
                && LineKinds.ofText(text + page.line(from + 1).simple()) == LineKind.SIGN_OFF;
    }
}
