package org.lilong.web.answer;

import org.jspecify.annotations.Nullable;

/** A page in a list. */
public record SourcePage(
        String type,
        String id,
        String iri,
        String doc,
        @Nullable String published,
        @Nullable String issueNumber,
        long characters,
        @Nullable Ref covers,
        long articleCount) {}
