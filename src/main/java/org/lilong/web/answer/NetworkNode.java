package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;

/** A person in a network. */
public record NetworkNode(
        String id,
        String iri,
        @Nullable String name,

        @JsonPropertyDescription("Events that the person came to, of those chosen")
        long events) {}
