package org.lilong.web.answer;

/** How much the store holds. */
public record Totals(
        long people, long events, long organisations, long neighbourhoods, long posts, long articles, long pages) {}
