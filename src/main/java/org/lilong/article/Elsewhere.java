package org.lilong.article;

/**
 * A stretch of an article's text that stands on another page than the article's headline.
 *
 * @param span where it stands in {@link Article#text()}
 * @param doc name of the other page, to whose original text the origins of its characters refer
 */
public record Elsewhere(Span span, String doc) {}
