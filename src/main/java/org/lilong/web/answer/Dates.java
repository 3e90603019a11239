package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;

/** When something was, as precisely as its articles tell. */
public record Dates(
        @JsonPropertyDescription("Extended Date/Time Format") @Nullable
        String edtf,

        @JsonPropertyDescription("The first day that is meant") @Nullable
        String earliest,

        @JsonPropertyDescription("The last day that is meant") @Nullable
        String latest) {}
