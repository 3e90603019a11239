package org.lilong.article.layout;

import java.util.regex.Pattern;
import org.lilong.article.character.Glyphs;
import org.lilong.article.line.LineKind;
import org.lilong.article.line.PageWords;

/** Marks the names of a paper's columns, which stand over the headlines of several pieces and belong to none: "【短讯】", "○身边人", "综合新闻". */
final class ColumnNames {
    private static final PageWords WORDS = PageWords.get();
    private static final Pattern BRACKETED = Pattern.compile("[【\\[〔][^】\\]〕。，：:]{2,12}[】\\]〕]");
    private static final Pattern SIGNS = Pattern.compile("[○◎●◇◆□■★☆※▌▎|│—·～~/\\s]+");
    private static final int LONGEST_HEAD = 40;
    private static final int LEAST_PROSE = 36;
    private static final int MOST_HEADS = 4;

    private final Layout page;
    private final Leads leads;

    private ColumnNames(Layout page) {
        this.page = page;
        this.leads = new Leads(page);
    }

    static void mark(Layout page) {
        ColumnNames names = new ColumnNames(page);
        for (int i = 0; i < page.size(); i++) {
            if (names.isName(i)) {
                page.mark(i, LineKind.COLUMN_NAME);
            }
        }
    }

    private boolean isName(int i) {
        LineKind kind = page.kind(i);
        boolean framed = kind == LineKind.PULL_QUOTE;
        if (kind != LineKind.TEXT && kind != LineKind.BYLINE && !framed) {
            return false;
        }
        String text = page.line(i).simple();
        boolean named = BRACKETED.matcher(text).matches()
                || WORDS.matches("column", SIGNS.matcher(text).replaceAll(""));
        boolean signed = kind == LineKind.BYLINE && named;
        return signed || named && beginsAnew(i) && isOverHeadline(page.next(i + 1));
    }

    /** Whether what stands above is finished. */
    private boolean beginsAnew(int i) {
        return !page.isText(i - 1) || page.line(i - 1).endsSentence();
    }

    /** Whether a headline follows, and below it a text; not the rows of a list. */
    private boolean isOverHeadline(int from) {
        int i = from;
        int heads = 0;
        while (page.isText(i)
                && heads < MOST_HEADS
                && !leads.isLead(i)
                && canBeHead(page.line(i).simple())) {
            heads++;
            i = page.next(i + 1);
        }
        boolean announced = page.kind(i) == LineKind.BYLINE
                || page.kind(i) == LineKind.SOURCE
                || page.kind(i) == LineKind.DATE
                || page.kind(i) == LineKind.CAPTION;
        if (heads == 0) {
            return page.kind(i) == LineKind.CAPTION;
        }
        return announced || page.isText(i) && isProse(i);
    }

    private static boolean canBeHead(String text) {
        return text.length() <= LONGEST_HEAD
                && !Glyphs.endsSentence(text.replaceFirst("[！？!?…]+$", ""))
                && !text.matches(".*[，、；：]")
                && !WORDS.matches("person", text);
    }

    private boolean isProse(int i) {
        return page.line(i).endsSentence()
                || page.line(i).simple().length() > LEAST_PROSE
                || page.isIndented(i)
                || page.isProse(i);
    }
}
