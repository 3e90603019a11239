package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The words of an article that a claim rests on. */
public record Evidence(
        @JsonPropertyDescription("Of /api/v1/evidence/{id}") String id,
        @JsonPropertyDescription("IRI of the claim") String claim,
        @JsonPropertyDescription("IRI of the words") String span,
        @Nullable String sentence,
        String quote,

        @JsonPropertyDescription("Offset in the article's text, in UTF-16 code units")
        long begin,

        long end,
        ArticleRef article,
        @Nullable BigDecimal confidence) {}
