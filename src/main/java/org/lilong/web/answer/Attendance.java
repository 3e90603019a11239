package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who was at an event, or was to be: as what, in which capacity, on whose behalf. */
public record Attendance(
        Participant participant,

        @JsonPropertyDescription("attended, represented or absent") @Nullable
        String presence,

        List<String> roles,
        List<Capacity> capacities,
        @Nullable Ref onBehalfOf,
        @Nullable BigDecimal confidence,
        List<Evidence> evidence) {}
