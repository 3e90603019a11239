package org.lilong.article.layout;

import org.lilong.article.line.LineKind;

/** The first lines of a page, in which a paper tells of itself. */
final class PageTop {
    /** How many lines of the paper it takes at most. */
    static final int LINES = 9;

    private final Layout page;

    PageTop(Layout page) {
        this.page = page;
    }

    /** Whether a line is one of the paper, not of the site around it. */
    boolean isOfPaper(int i) {
        LineKind kind = page.kind(i);
        return kind != LineKind.BLANK && kind != LineKind.MENU && kind != LineKind.NAVIGATION;
    }

    /** Sets a line apart with what the page tells of itself; strokes and empty lines stay what they are. */
    void mark(int i) {
        if (page.kind(i) != LineKind.BLANK && page.kind(i) != LineKind.RULE) {
            page.mark(i, LineKind.MASTHEAD);
        }
    }
}
