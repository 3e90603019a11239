package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something found by a search. */
public record Hit(
        String type,
        String id,
        String iri,
        String name,

        @JsonPropertyDescription("How many mentions mean it") @Nullable
        Long occurrences,

        List<MatchedText> matches) {}
