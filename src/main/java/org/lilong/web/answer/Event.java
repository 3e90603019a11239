package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event in a list. */
public record Event(
        String type,
        String id,
        String iri,
        @Nullable String name,
        @Nullable String eventType,
        Dates date,

        @JsonPropertyDescription("The words for where it was") @Nullable
        String location,

        List<String> aliases,
        List<Ref> organisers) {}
