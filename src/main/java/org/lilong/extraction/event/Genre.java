package org.lilong.extraction.event;

import java.util.regex.Pattern;
import org.lilong.article.Block;
import org.lilong.article.Span;

/**
 * What kind of piece an article is: in a chronicle or a column of short news each item tells of something else.
 *
 * @param chronicle whether its paragraphs are the entries of a chronicle
 * @param column whether it is a column of short news
 * @param letter whether a reader writes to the paper of what happened to them, which is no occasion
 */
record Genre(boolean chronicle, boolean column, boolean letter) {
    private static final Pattern CHRONICLE = Pattern.compile("大事记|大事纪|纪事|日志|月志");
    private static final Pattern COLUMN = Pattern.compile("简讯|短讯|集锦|一句话新闻|动态|要闻|快讯|简明新闻|资讯");
    private static final Pattern LETTER =
            Pattern.compile("(?m)^[ \\u3000]*(?:尊敬的)?编辑(?:同志|部|老师|您好|先生|女士)[^，。]{0,6}[：:]|[请借向]贵(?:报|刊)");
    private static final int MANY_ITEMS = 4;
    private static final int LONGEST_COLUMN = 12;

    static Genre of(EventView view) {
        String title = view.context.article().title().replaceAll("\\s", "");
        return new Genre(
                CHRONICLE.matcher(title).find() || datedItems(view) >= MANY_ITEMS,
                COLUMN.matcher(title).find() && title.length() <= LONGEST_COLUMN,
                LETTER.matcher(view.text).find());
    }

    /** Whether it is made of items. */
    boolean isOfItems() {
        return chronicle || column;
    }

    /** Whether a paragraph that begins with a character is an item of its own. */
    boolean isItem(char first) {
        return chronicle || column && "●■◆★▲○▶•□◎※·".indexOf(first) >= 0;
    }

    /** How many paragraphs begin with a time, as the entries of a chronicle do. */
    private static int datedItems(EventView view) {
        int items = 0;
        for (Stretch stretch : view.stretches) {
            int begin = stretch.span().begin();
            boolean dated = stretch.opensBlock()
                    && stretch.kind() == Block.Kind.PARAGRAPH
                    && view.datesIn(new Span(begin, Math.min(stretch.span().end(), begin + 4))).stream()
                            .anyMatch(date -> date.begin().day() != null && !date.bound());
            items += dated ? 1 : 0;
        }
        return items;
    }
}
