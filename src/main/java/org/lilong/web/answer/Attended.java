package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event that somebody came to, or was to. */
public record Attended(
        EventRef event,

        @JsonPropertyDescription("attended, represented or absent") @Nullable
        String presence,

        List<String> roles,
        List<Capacity> capacities,
        @Nullable Ref onBehalfOf,
        @Nullable BigDecimal confidence,
        List<Evidence> evidence) {}
