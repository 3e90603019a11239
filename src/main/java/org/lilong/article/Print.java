package org.lilong.article;

/** What the print of a line tells of its function, where a format keeps it. */
enum Print {
    BODY,
    HEADLINE,
    CAPTION,
    /** A menu, list of links or foot of a web page. */
    MENU
}
