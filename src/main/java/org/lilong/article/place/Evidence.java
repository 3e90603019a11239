package org.lilong.article.place;

/**
 * A text that tells where a page is at home.
 *
 * @param text as printed
 * @param weight how much a name in it counts: more in the head of a page than in its sentences
 */
public record Evidence(String text, double weight) {}
