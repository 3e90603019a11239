package org.lilong.article;

/**
 * Text of a page that went to no article.
 *
 * @param kind why it was set apart
 * @param begin offset of its first character in the page's original text, in UTF-16 code units
 * @param end offset behind its last character there
 * @param text the characters themselves
 */
public record SetApart(Kind kind, int begin, int end, String text) {
    /** What text outside the articles can be. */
    public enum Kind {
        MASTHEAD,
        PAGE_NUMBER,
        NAVIGATION,
        /** Menus, lists of links, tag clouds and the foot around the text of a web page. */
        MENU,
        NOTICE,
        PULL_QUOTE,
        REPEATED_HEADLINE,
        /** What continues an article of another page, and is part of that article. */
        CONTINUATION,
        DECORATION
    }
}
