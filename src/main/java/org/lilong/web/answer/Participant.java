package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;

/** A person, body or group at an event. */
public record Participant(
        @JsonPropertyDescription("person, organisation or group")
        String type,

        String id,
        String iri,
        @Nullable String name,

        @JsonPropertyDescription("Of a group, the least number of people that the text allows") @Nullable
        Long least,

        @Nullable Long most) {}
