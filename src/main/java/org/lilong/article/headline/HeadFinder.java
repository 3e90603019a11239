package org.lilong.article.headline;

import java.util.regex.Pattern;
import org.lilong.article.character.Glyphs;
import org.lilong.article.layout.Layout;
import org.lilong.article.layout.Leads;
import org.lilong.article.layout.MarkedHeads;
import org.lilong.article.line.HeadWords;
import org.lilong.article.line.LineKind;

/** Finds where headlines stand among the text lines of a page. */
public final class HeadFinder {
    private static final int MOST_LINES = 4;
    private static final int MOST_ROWS = 20;
    private static final int LONGEST_ROW = 60;
    private static final Pattern ROW = Pattern.compile("[^，。；：、]*\\p{IsHan} \\p{IsHan}[^，。；：]*");
    /** A numbered heading that says how many are listed below it. */
    private static final Pattern LIST_HEADING = Pattern.compile(
            "[一二三四五六七八九十]{1,3}、[^，。]{2,24}[（(][共计]?\\s?[0-9一二三四五六七八九十]+\\s?[名个位户人家项支]\\S{0,3}[）)][:：]?");

    private static final Pattern LIST = Pattern.compile("[^，。：；]{6,30}(?:名单|公告|公示|通告|一览表?|光荣榜)");

    private static final Pattern NOTE = Pattern.compile("[（(].{2,30}[）)]");
    private static final Pattern SPOKEN = Pattern.compile("“[^”]+[。！？!?…]”");

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
        if (printed > 0 || isSpokenUnderByline(from)) {
            return printed;
        }
        if (page.isMarkedHead(from) || isMarkedAbove(from)) {
            return 1;
        }
        int end = page.blockEnd(from);
        if (isInAnnouncedList(from, end)) {
            return MarkedHeads.of(page.line(from).simple()) == 0 ? 0 : 1;
        }
        if (isList(from, end)) {
            return 2;
        }
        if (blocks.isWholeBlock(from, end)) {
            return end - from;
        }
        int heads = byWords(from, end);
        return heads > 0 ? heads : display.headline(from, end);
    }

    /** Whether two lines are the headline of a list with a note in brackets below it. */
    private boolean isList(int from, int end) {
        return end - from == 2
                && LIST.matcher(page.line(from).simple()).matches()
                && NOTE.matcher(page.line(from + 1).simple()).matches();
    }

    /** Whether a line stands in a list of several parts, each behind a sign, that the text above announced: "受到表彰的有：". */
    private boolean isInAnnouncedList(int from, int end) {
        int top = from;
        while (page.isText(top - 1)) {
            top--;
        }
        int above = page.previous(top - 1);
        return end - top > 1
                && page.isText(above)
                && page.line(above).simple().endsWith("：")
                && MarkedHeads.of(page.line(top).simple()) != 0
                && !page.isProse(top);
    }

    /** Whether a text begins below its author's name with what somebody said. */
    private boolean isSpokenUnderByline(int i) {
        return page.kind(page.previous(i - 1)) == LineKind.BYLINE
                && page.isText(i + 1)
                && SPOKEN.matcher(page.line(i).simple()).matches();
    }

    /** How many lines from {@code from} on are words under a picture, set as headlines are. */
    public int captions(int from) {
        return display.caption(from, page.blockEnd(from));
    }

    private int byWords(int from, int end) {
        int heads = isListed(from) ? 0 : headlike(from, end);
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

    /** Whether a line stands below the heading of a list, "一、先进集体（4个）", or is a row in it as those above. */
    private boolean isListed(int i) {
        int above = page.previous(i - 1);
        for (int rows = 0; rows < MOST_ROWS && isRowOfFields(i) && isRowOfFields(above); rows++) {
            above = page.previous(above - 1);
        }
        return page.isText(above)
                && page.line(above).simple().length() <= LONGEST_ROW
                && LIST_HEADING.matcher(page.line(above).simple()).matches();
    }

    private boolean isRowOfFields(int i) {
        return page.isText(i)
                && page.line(i).simple().length() <= LONGEST_ROW
                && ROW.matcher(page.line(i).simple()).matches();
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
