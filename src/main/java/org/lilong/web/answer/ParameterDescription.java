package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What a question may be asked with. */
public record ParameterDescription(
        String name,
        String type,
        boolean required,
        @JsonProperty("default") @Nullable String usual,
        Titles title) {}
