package org.lilong.search;

/** A stretch of a shown text that the question asked for, in UTF-16 code units. */
public record Highlight(int begin, int end) {}
