package org.lilong.article;

/**
 * Where words of an article stand on a page as it arrived.
 *
 * @param words where they stand in {@link Article#text()}
 * @param doc name of the page
 * @param span the smallest stretch of the page's original text that holds them
 */
public record Printed(Span words, String doc, Span span) {}
