package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one article claims, and the words that it rests on. */
public record Claim(
        String id,
        @JsonPropertyDescription("IRI of the claim") String claim,

        @JsonPropertyDescription("participation, membership or a kind of mention")
        String kind,

        @JsonPropertyDescription("What is claimed of what, by property")
        Map<String, List<Ref>> about,

        @JsonPropertyDescription("What is claimed in words, by property")
        Map<String, List<String>> says,

        ArticleRef article,
        @Nullable BigDecimal confidence,
        List<Place> places) {}
