package org.lilong.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Characters of an article, or of what went to none, that stand side by side in print.
 *
 * @param articleOrNull number of the article on its page, from 0; null where the text went to none
 * @param begin offset of the first character in the article's text, or in the page's original text where it went to no article
 * @param text the characters as they were printed; each stands for one of the article's text
 * @param box the area that they take
 * @param lefts where each of them begins, in points from the left edge of the sheet
 */
public record PrintedText(@Nullable Integer articleOrNull, int begin, String text, PrintBox box, List<Float> lefts) {
    public PrintedText {
        lefts = List.copyOf(lefts);
    }

    /** Gathers characters as long as each follows the one before it. */
    static final class Collector {
        private final OriginalText original;
        private final @Nullable Integer article;
        private final List<PrintedText> texts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final List<Float> lefts = new ArrayList<>();
        private @Nullable PrintBox box;
        private int begin;

        Collector(OriginalText original, @Nullable Integer article) {
            this.original = original;
            this.article = article;
        }

        /** Takes the character at an offset of the original text, which is the one at {@code index} of the article's text. */
        void take(int index, int offset) {
            PrintBox next = original.box(offset).orElse(null);
            if (next == null) {
                return;
            }
            if (box != null && index == begin + text.length() && box.runsInto(next)) {
                box = box.with(next);
            } else {
                end();
                box = next;
                begin = index;
            }
            text.append(original.text().charAt(offset));
            lefts.add(next.x());
        }

        private void end() {
            if (box != null) {
                texts.add(new PrintedText(article, begin, text.toString(), box, lefts));
            }
            text.setLength(0);
            lefts.clear();
        }

        List<PrintedText> texts() {
            end();
            box = null;
            return texts;
        }
    }
}
