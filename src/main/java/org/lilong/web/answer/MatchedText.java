package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why something was found. */
public record MatchedText(
        @JsonPropertyDescription("name, alias, headline or text")
        String field,

        @JsonPropertyDescription("How what was typed reads as what is written there")
        String reading,

        String text,

        @JsonPropertyDescription("Where the text begins in the article") @Nullable
        Long begin,

        @JsonPropertyDescription("The parts of the text that were asked for")
        List<Part> highlights) {}
