package org.lilong.article.part;

import org.lilong.article.character.Glyphs;
import org.lilong.article.layout.Layout;
import org.lilong.article.layout.Leads;
import org.lilong.article.layout.Letters;
import org.lilong.article.line.Line;
import org.lilong.article.line.LineKind;
import org.lilong.article.line.PageWords;

/** Tells what stands within a sentence that a caption or pull quote broke in two. */
final class BrokenSentences {
    private static final PageWords WORDS = PageWords.get();
    private static final int FARTHEST = 40;

    private final Layout page;
    private final Leads leads;

    BrokenSentences(Layout page) {
        this.page = page;
        this.leads = new Leads(page);
    }

    /** Whether running text goes on below the furniture that begins at a line. */
    boolean resumes(int from) {
        int i = from;
        while (i < Math.min(page.size(), from + FARTHEST) && page.kind(i) != LineKind.TEXT) {
            if (page.kind(i) == LineKind.SIGN_OFF) {
                return false;
            }
            i++;
        }
        return page.isText(i) && !page.isIndented(i);
    }

    /** Whether a few lines between two empty ones are a caption or pull quote that broke the sentence before them. */
    boolean interrupts(int from, int end, int column) {
        int resume = page.next(end);
        while (resume < Math.min(page.size(), end + FARTHEST) && page.kind(resume) != LineKind.TEXT) {
            resume++;
        }
        boolean anew = page.indentsParagraphs() && page.isText(resume) && page.isIndented(resume);
        if (!page.isText(resume) || anew || Letters.opens(page.line(resume)) || leads.isLead(resume)) {
            return false;
        }
        String text = new LineParts(page).joined(Part.Kind.CAPTION, from, end).simple();
        int score = WORDS.matches("caption", text) || WORDS.matches("picture", text) ? 2 : 0;
        score += Glyphs.endsSentence(text) ? -3 : 0;
        score += text.matches(".*[，。；].*") ? -2 : 1;
        score += text.matches(".*[，。；：、]") ? 0 : 1;
        score += page.widest(from, end) < column * 3 / 4 || end - from == 1 ? 1 : 0;
        score += Math.abs(page.line(from).extent() - column) <= 1 ? -1 : 0;
        return score >= 2;
    }

    /** Whether a text that begins as one stands at {@code from}, below a headline that broke the sentence of {@code last}. */
    boolean beginsAnew(int from, Line last) {
        int next = page.next(from);
        boolean setIn = page.indentsParagraphs()
                && page.isText(next)
                && page.isIndented(next)
                && !last.simple().endsWith("：");
        return setIn || page.isText(next) && Letters.opens(page.line(next)) || leads.isFollowedByLead(from);
    }

    /** Whether a line among those of a sentence is a caption: it does not fill the column, and yet the sentence goes on below. */
    boolean isCaptionWithin(int i) {
        String text = page.line(i).simple();
        if (!page.isText(i + 1) || page.isIndented(i + 1) || !WORDS.matches("picture", text)) {
            return false;
        }
        return page.line(i).extent() * 4 <= page.measure() * 3 && !text.matches(".*[，。；：、].*");
    }
}
