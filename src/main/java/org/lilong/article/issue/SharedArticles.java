package org.lilong.article.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Article;
import org.lilong.article.Page;
import org.lilong.article.SetApart;

/**
 * Makes the articles whole that pages share: each stands on the page where it begins, with the text of all its parts, and the other pages set
 * their parts of it apart. What comes out is a function of the pages, not of their order.
 */
public final class SharedArticles {
    private final List<Page> pages;
    private final Map<Key, Article> parts = new HashMap<>();
    private final Map<Key, Key> next;

    /** Tells a part from all others. */
    record Key(String doc, int n) {
        static Key of(Article article) {
            return new Key(article.doc(), article.n());
        }
    }

    private SharedArticles(Collection<Page> pages) {
        this.pages = pages.stream().sorted(Comparator.comparing(Page::doc)).toList();
        this.pages.forEach(page -> page.articles().forEach(part -> parts.put(Key.of(part), part)));
        this.next = Seams.pairs(
                this.pages.stream().flatMap(page -> page.articles().stream()).toList());
    }

    /**
     * Joins the parts of articles.
     *
     * @param pages each as it was read by itself
     * @return the same pages, by name
     */
    public static List<Page> join(Collection<Page> pages) {
        return new SharedArticles(pages).join();
    }

    private List<Page> join() {
        Map<Key, Article> whole = new HashMap<>();
        Set<Key> given = new HashSet<>();
        Set<Key> later = new HashSet<>(next.values());
        for (Key first : next.keySet()) {
            // Parts that lead in a circle have no first one, and stay what they are.
            if (!later.contains(first)) {
                List<Article> chain = chain(first);
                whole.put(first, WholeArticle.of(chain));
                chain.subList(1, chain.size()).forEach(part -> given.add(Key.of(part)));
            }
        }
        return pages.stream().map(page -> page(page, whole, given)).toList();
    }

    private List<Article> chain(Key first) {
        List<Article> chain = new ArrayList<>();
        @Nullable Key key = first;
        while (key != null) {
            @Nullable Article part = parts.get(key);
            if (part != null) {
                chain.add(part);
            }
            key = next.get(key);
        }
        return chain;
    }

    private static Page page(Page page, Map<Key, Article> whole, Set<Key> given) {
        List<Article> articles = new ArrayList<>();
        List<SetApart> apart = new ArrayList<>(page.setApart());
        for (Article article : page.articles()) {
            if (given.contains(Key.of(article))) {
                apart.addAll(GivenPart.of(article, page.original()));
            } else {
                articles.add(whole.getOrDefault(Key.of(article), article));
            }
        }
        apart.sort(Comparator.comparingInt(SetApart::begin));
        return new Page(
                page.doc(),
                page.original(),
                page.issuedOrNull(),
                page.issueOrNull(),
                page.place(),
                articles,
                apart,
                page.looseEndsOrNull(),
                page.sheets());
    }
}
