package org.lilong.web.answer;

/** How much is told of somebody. */
public record Activity(long events, long articles) {}
