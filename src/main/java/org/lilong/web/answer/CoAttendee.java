package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;

/** Somebody who was at the same events as somebody else, with the base rate that tells how much that means. */
public record CoAttendee(
        Ref other,
        @JsonPropertyDescription("Events that both came to") long together,

        @JsonPropertyDescription("All events that this person came to")
        long attended,

        @JsonPropertyDescription("The events that both came to")
        List<EventRef> shared) {}
