package org.lilong.web.answer;

import org.jspecify.annotations.Nullable;

/** A value that some of the things listed have. */
public record Facet(
        String value, @Nullable Titles title, @Nullable String name, long count) {}
