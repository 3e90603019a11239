package org.lilong.article;

/**
 * A part of an article's text that has a function of its own.
 *
 * @param kind what the part is
 * @param span where it stands in {@link Article#text()}
 */
public record Block(Kind kind, Span span) {
    /** The functions that a part of an article can have. */
    public enum Kind {
        /** Kicker, headline and sub-headline, joined by single spaces. */
        HEADLINE,
        /** The line that names who reports: "□记者 …", "文/图：…". */
        BYLINE,
        SUBHEAD,
        PARAGRAPH,
        /** Words under a picture, set behind the paragraphs that they interrupted. */
        CAPTION,
        /** The department or author that closes the piece: "（社区自治办）". */
        SIGNATURE
    }
}
