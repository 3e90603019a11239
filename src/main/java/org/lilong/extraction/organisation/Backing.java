package org.lilong.extraction.organisation;

/** What a claim of a post or of a body rests on; {@code lexicon/reliability.tsv} says how often such claims are right. */
public enum Backing {
    /** A reporter's byline: newspapers are no bodies. */
    POST_OF_REPORTER,
    /** A delegate, of which congress the text does not say. */
    POST_OF_DELEGATE,
    POST_WITHOUT_BODY,
    /** The words before the office name its body, in full or in short. */
    POST_IN_PRINTED_BODY,
    /** The body is understood from what the article or the page says elsewhere. */
    POST_IN_UNDERSTOOD_BODY,

    /** Somebody of the article holds a post in it. */
    BODY_WITH_POST,
    /** No word names it. */
    BODY_UNDERSTOOD,
    BODY_NAMED_AGAIN,
    BODY_NAMED_ONCE,
    /** Named once, and in a shorter form than its own. */
    BODY_NAMED_IN_SHORT
}
