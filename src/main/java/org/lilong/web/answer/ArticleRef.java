package org.lilong.web.answer;

import org.jspecify.annotations.Nullable;

/** An article where something else is told of. */
public record ArticleRef(
        String type,
        String id,
        String iri,
        @Nullable String headline,
        @Nullable String issued) {}
