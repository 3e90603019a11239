package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post that somebody holds or held. */
public record PostHeld(
        String title,

        @JsonPropertyDescription("current, acting or former, at the time of the report") @Nullable
        String status,

        @Nullable Ref post,
        @Nullable Ref organisation,

        @JsonPropertyDescription("Days for which articles report it; never since when it is held")
        List<String> reported,

        @Nullable BigDecimal confidence,
        List<Evidence> evidence) {}
