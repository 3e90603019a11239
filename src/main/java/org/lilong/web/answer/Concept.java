package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** A term of the vocabulary. */
public record Concept(
        String iri,

        @JsonPropertyDescription("What it is a term for: role, presence, status …")
        String scheme,

        @JsonPropertyDescription("What the JSON of this API and its filters call it")
        String key,

        Titles title) {}
