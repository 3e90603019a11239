package org.lilong.article.line;

/** The function of a line as far as the line alone tells it. */
public enum LineKind {
    BLANK,
    /** A line of strokes or signs. */
    RULE,
    /** "（下转第2版）": the piece above goes on elsewhere. */
    CONTINUES_ELSEWHERE,
    /** "（上接第1版）": what is below began elsewhere. */
    CONTINUED,
    MASTHEAD,
    /** The name of a column over the headlines of several pieces. */
    COLUMN_NAME,
    PAGE_NUMBER,
    NAVIGATION,
    /** Of the menus, lists of links and foot of a web page, by its mark-up. */
    MENU,
    NOTICE,
    /** Where a piece comes from and when it was published: "来源：… 发布时间：…". */
    SOURCE,
    /** A date alone. */
    DATE,
    BYLINE,
    /** A department or name alone in brackets. */
    SIGN_OFF,
    CAPTION,
    PULL_QUOTE,
    TEXT
}
