package org.lilong.article;

/**
 * That an article goes on, or began, on another page of its issue.
 *
 * @param onward whether it goes on there; else it began there
 * @param seam what its two parts have in common: folder and day of the issue, number of the page before the turn and of the one behind it
 */
public record PageTurn(boolean onward, String seam) {}
