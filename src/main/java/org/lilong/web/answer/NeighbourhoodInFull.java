package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** Everything known of a residential area. */
public record NeighbourhoodInFull(
        @JsonUnwrapped Neighbourhood summary,

        @JsonPropertyDescription(
                "Events whose place or name holds a form under which the same article names the neighbourhood")
        List<EventRef> happened,

        List<Mention> mentions) {}
