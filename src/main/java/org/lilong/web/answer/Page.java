package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;

/** Which part of a list an answer is. */
public record Page(
        @JsonPropertyDescription("The most that were asked for")
        int limit,

        @JsonPropertyDescription("How many there are here") int count,

        @JsonPropertyDescription("How many there are in all") @Nullable
        Long total,

        @JsonPropertyDescription("The cursor of the page after this one; absent on the last") @Nullable
        String next) {}
