package org.lilong.web.answer;

/** A stretch of a text, in UTF-16 code units. */
public record Part(long begin, long end) {}
