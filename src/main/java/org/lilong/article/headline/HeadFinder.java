package org.lilong.article.headline;

import org.lilong.article.character.Glyphs;
import org.lilong.article.layout.Layout;
import org.lilong.article.layout.Leads;
import org.lilong.article.line.HeadWords;

/** Finds where headlines stand among the text lines of a page. */
public final class HeadFinder {
    private static final int MOST_LINES = 4;

    private final Layout page;
    private final Leads leads;
    private final BelowHead below;
    private final HeadBlocks blocks;
    private final DisplayLines display;

    public HeadFinder(Layout page) {
        this.page = page;
        this.leads = new Leads(page);
        this.below = new BelowHead(page);
        this.blocks = new HeadBlocks(page);
        this.display = new DisplayLines(page);
    }

    /** How many lines from {@code from} on are a headline; 0 where running text begins. */
    public int count(int from) {
        int printed = page.printedHead(from);
        if (printed > 0) {
            return printed;
        }
        if (page.isMarkedHead(from) || isMarkedAbove(from)) {
            return 1;
        }
        int end = page.blockEnd(from);
        if (blocks.isWholeBlock(from, end)) {
            return end - from;
        }
        int heads = byWords(from, end);
        return heads > 0 ? heads : display.headline(from, end);
    }

    /** How many lines from {@code from} on are words under a picture, set as headlines are. */
    public int captions(int from) {
        return display.caption(from, page.blockEnd(from));
    }

    private int byWords(int from, int end) {
        int heads = headlike(from, end);
        if (heads == 0 || from + heads < end && blocks.isMarkedBelow(from + heads)) {
            return heads;
        }
        if (from + heads == end) {
            return blocks.isWholeHead(from, end) ? heads : 0;
        }
        while (heads > 0 && !below.isBoundary(from, from + heads, end)) {
            heads--;
        }
        return heads;
    }

    private int headlike(int from, int end) {
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
        return heads;
    }

    private boolean isMarkedAbove(int i) {
        return (!page.isText(i - 1) || isHeadlike(i - 1)) && blocks.isMarked(i);
    }

    private boolean isHeadlike(int i) {
        String text = page.line(i).simple();
        if (HeadWords.neverHead(text) && !(HeadWords.isTagged(text) && below.isLine(i + 1))) {
            return false;
        }
        boolean alone = !page.isText(i - 1) && !page.isText(i + 1);
        boolean announced = alone && below.announces(i + 1) || blocks.isTopOfNews(i) || blocks.isLoneBehindEnd(i);
        if (!announced && (HeadWords.seldomHead(text) || leads.isLead(i))) {
            return false;
        }
        return !(Glyphs.endsSentence(text) && text.matches(".*[.…]")) && !isRow(i);
    }

    private boolean isRow(int i) {
        return page.isIndented(i) && page.line(i).hasGap() && page.line(i).indent() < page.margin() + 12;
    }
}
