package org.lilong.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Characters of an article, or of what went to none, that stand side by side in print; in points of 1/72 inch from the upper left corner.
 *
 * @param articleOrNull number of the article on its page, from 0; null where the text went to none
 * @param begin offset of the first character in the article's text, or in the page's original text where it went to no article
 * @param text the characters as they were printed; each stands for one of the article's text
 * @param y their upper edge
 * @param edges the left edge of each UTF-16 code unit, and the right edge of the last
 */
public record PrintedText(
        @Nullable Integer articleOrNull, int begin, String text, float y, float height, List<Float> edges) {
    public PrintedText {
        edges = List.copyOf(edges);
    }
}
