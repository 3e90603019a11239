package org.lilong.extraction.claim;

import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;

/**
 * That a person holds, or held, an office.
 *
 * @param person index in {@link ArticleClaims#people()}
 * @param title the bare office ("副书记")
 * @param organisation index in {@link ArticleClaims#organisations()}, or null where the body cannot be known
 * @param status whether it is held now, for the time being, or no longer
 * @param span the words that say so, from the body or title to the name
 * @param confidence probability, 0 to 1, that person, title and body belong together
 */
public record PostClaim(
        int person, String title, @Nullable Integer organisation, Status status, Span span, double confidence) {
    /** How an office is held at the time of the report. */
    public enum Status {
        CURRENT,
        /** 代理, 主持工作. */
        ACTING,
        /** 原, 时任, 前任. */
        FORMER
    }
}
