package org.lilong.extraction.claim;

import java.util.List;
import org.lilong.article.Page;

/**
 * All that one page says.
 *
 * @param page the page
 * @param articles the claims of its articles, in their order
 */
public record PageClaims(Page page, List<ArticleClaims> articles) {
    public PageClaims {
        articles = List.copyOf(articles);
    }
}
