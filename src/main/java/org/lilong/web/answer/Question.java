package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;

/** A question of the catalogue. */
public record Question(
        String id,
        String summary,
        String description,

        @JsonPropertyDescription("Another where the meaning of its answer changes")
        int version,

        Titles title,
        List<String> tags,
        List<ParameterDescription> parameters,
        List<String> columns,
        List<ColumnDescription> columnTypes,
        int limit,
        String results) {}
