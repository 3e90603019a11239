package org.lilong.graph;

import java.util.ArrayList;
import java.util.List;
import org.lilong.article.Page;
import org.lilong.extraction.claim.PageClaims;

/** All that a page contributes to a store by itself: a graph for the page and one for each of its articles. */
public final class PageGraphs {
    private PageGraphs() {}

    /**
     * The page's graph first, then those of its articles in their order. People and events have the IRIs that they would have
     * if no other mention meant them; all other IRIs are final.
     */
    public static List<NamedGraph> of(PageClaims claims) {
        List<NamedGraph> graphs = new ArrayList<>();
        graphs.add(PageGraph.of(claims.page()));
        claims.articles().forEach(article -> graphs.add(ArticleGraph.of(article)));
        return List.copyOf(graphs);
    }

    /** What tells a page from its changed self: a digest of its text and of the place that it was read for. */
    public static String digest(Page page) {
        return PageGraph.digest(page);
    }
}
