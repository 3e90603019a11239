package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a query or its protocol got no answer (RFC 9457). */
public record QueryProblem(
        String type,
        String title,
        int status,
        String detail,

        @JsonPropertyDescription("The parameter to mend") @Nullable
        String parameter,

        @JsonPropertyDescription("What has taken the place of what was asked for") @Nullable
        List<String> successors,

        @JsonPropertyDescription("Where in the query the fault is, from 1 on") @Nullable
        Integer line,

        @Nullable Integer column,

        @JsonPropertyDescription("What ran out: time, memory, or the server, which is ending") @Nullable
        String reason) {}
