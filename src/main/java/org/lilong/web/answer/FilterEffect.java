package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** What one filter does to an empty list. */
public record FilterEffect(
        String name,
        String value,

        @JsonPropertyDescription("How many this filter leaves, alone")
        long alone,

        @JsonPropertyDescription("How many the other filters leave without it")
        long without) {}
