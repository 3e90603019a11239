package org.lilong.article.layout;

import org.lilong.article.line.LineKind;
import org.lilong.article.line.PageWords;

/** Finds where the text of a piece begins as news do: with a date, with "本报讯". */
public final class Leads {
    private static final PageWords WORDS = PageWords.get();

    private final Layout page;

    public Leads(Layout page) {
        this.page = page;
    }

    /** Whether a line begins as the first sentence of a piece of news does. */
    public boolean isLead(int i) {
        String text = page.line(i).simple();
        String start = text.length() > 40 ? text.substring(0, 40) : text;
        if (!WORDS.matches("lead", start)) {
            return false;
        }
        boolean clause = text.matches("(?s).*[，,。].*");
        boolean wrapped = page.isText(i + 1)
                && Math.abs(page.line(i).extent() - page.line(i + 1).extent()) <= 6;
        return clause || wrapped || text.matches("(?s)[【（(\\[]?(本报|本刊|本网).*");
    }

    public boolean isFollowedByLead(int from) {
        int next = page.next(from);
        return next < page.size() && (page.kind(next) == LineKind.BYLINE || (page.isText(next) && isLead(next)));
    }
}
