package org.lilong.article.original;

/** What the print of a line tells of its function, where a format keeps it. */
public enum Print {
    BODY,
    HEADLINE,
    CAPTION,
    /** A menu, list of links or foot of a web page. */
    MENU
}
