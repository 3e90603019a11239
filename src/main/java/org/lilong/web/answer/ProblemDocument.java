package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a request was not answered (RFC 9457). */
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,

        @JsonPropertyDescription("The parameter to mend") @Nullable
        String parameter,

        @JsonPropertyDescription("What has taken the place of what was asked for") @Nullable
        List<String> successors) {}
