package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** Everything known of a body. */
public record OrganisationInFull(
        @JsonUnwrapped Organisation summary,
        List<Holder> holders,
        @JsonPropertyDescription("Events that it organised") List<EventRef> organised,
        List<Mention> mentions) {}
