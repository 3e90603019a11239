package org.lilong.article.headline;

import java.util.regex.Pattern;
import org.lilong.article.character.Glyphs;
import org.lilong.article.layout.Layout;
import org.lilong.article.layout.Leads;
import org.lilong.article.line.HeadWords;
import org.lilong.article.line.Line;
import org.lilong.article.line.PageWords;

/**
 * Finds headlines and captions by how they are set: justified text fills its column to the end of the sentence, so that lines at the head of a
 * block that end well short of it, with no sentence ending there, are not of the text.
 */
final class DisplayLines {
    private static final PageWords WORDS = PageWords.get();
    private static final int MOST_LINES = 3;
    /** In columns: two characters. */
    private static final int SHORT_OF = 4;

    private static final int NARROWEST = 16;
    private static final Pattern LABEL = Pattern.compile(
            "(?:\\p{IsHan}{0,6}(?:时间|地点|主持|主持人|出席|列席|参加|人员|缺席|请假|记录|记录人|对象|议题|主题|组长|成员|主任|书记|代表|评委|嘉宾|电话|地址|联系人|方式|编者按|问|答|奖|记者|编辑|作者))[:：].*|.*[:：].*[:：].*");

    private final Layout page;
    private final Leads leads;

    DisplayLines(Layout page) {
        this.page = page;
        this.leads = new Leads(page);
    }

    /** How many lines from {@code from} on are a headline by their setting, also one with a clause or a colon in it. */
    int headline(int from, int end) {
        int lines = lines(from, end);
        return lines > 0 && !isDated(from) ? lines : 0;
    }

    /** How many lines from {@code from} on are a caption: set as a headline is, and dated as none is. */
    int caption(int from, int end) {
        int lines = lines(from, end);
        return from + lines == end && lines > 0 && isDated(from) ? lines : 0;
    }

    private boolean isDated(int i) {
        return leads.isLead(i) || HeadWords.goesOn(page.line(i).simple());
    }

    private int lines(int from, int end) {
        if (page.hasWholeParagraphs() || page.isText(from - 1) || !followsFinished(from)) {
            return 0;
        }
        int body = from;
        int column = column(from, end);
        while (body < end && body - from < MOST_LINES && isShort(body, column) && (body == from || !isDated(body))) {
            body++;
        }
        if (body == from) {
            return 0;
        }
        boolean parted = body == end ? isOverText(end) : isFull(body, end);
        return parted ? body - from : 0;
    }

    /** How wide the block's text is set, or the narrowest of the blocks around it where it has no more than such lines. */
    private int column(int from, int end) {
        if (end - from > MOST_LINES) {
            return page.reach(from, end);
        }
        int before = page.previous(from - 1);
        int next = page.next(end);
        int above = page.isText(before) ? page.reachBefore(before + 1) : page.measure();
        int below = page.isText(next) ? page.reach(next, page.blockEnd(next)) : page.measure();
        return Math.min(page.measure(), Math.min(above, below));
    }

    private boolean followsFinished(int from) {
        int before = page.previous(from - 1);
        return !page.isText(before)
                || page.line(before).endsSentence()
                || before < from - 1 && page.line(before).extent() * 5 <= page.measure() * 4;
    }

    private boolean isShort(int i, int column) {
        Line line = page.line(i);
        String text = line.simple();
        return column >= NARROWEST
                && !page.isIndented(i)
                && line.extent() <= column - SHORT_OF
                && line.extent() * 5 <= column * 4
                && text.length() >= 4
                && !Glyphs.endsSentence(text.replaceFirst("[！？!?…”]+$", ""))
                && !HeadWords.beginsNoHead(text)
                && !HeadWords.breaksOff(text)
                && !LABEL.matcher(text).matches()
                && !WORDS.matches("person", text)
                && !text.contains("。");
    }

    private boolean isOverText(int end) {
        int next = page.next(end);
        return next > end && page.isText(next) && page.blockEnd(next) - next > 1 && page.isProse(next);
    }

    private boolean isFull(int body, int end) {
        return end - body > 1
                && (leads.isLead(body) || page.line(body).extent() > page.reach(body, end) - SHORT_OF)
                && page.isProse(body)
                && !Glyphs.endsSentence(page.line(body - 1).simple().replaceFirst("[”]+$", ""));
    }
}
