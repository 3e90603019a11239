package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** Two people who came to the same events. */
public record NetworkEdge(
        @JsonPropertyDescription("id of a person") String source,
        String target,
        @JsonPropertyDescription("Events that both came to") long weight) {}
