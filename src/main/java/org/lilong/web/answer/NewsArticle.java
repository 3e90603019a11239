package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;

/** An article in a list. */
public record NewsArticle(
        String type,
        String id,
        String iri,
        @Nullable String headline,
        @Nullable String issued,
        @Nullable String signedBy,
        Ref onPage,

        @JsonPropertyDescription("The place that it is about") @Nullable
        Ref covers) {}
