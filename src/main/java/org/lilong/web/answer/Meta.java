package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is to be known of an answer. */
public record Meta(
        @JsonPropertyDescription("Whether nothing follows this answer and nothing was cut from it")
        boolean complete,

        @JsonPropertyDescription("Names the state of the data that was asked")
        String dataVersion,

        @Nullable List<String> columns,

        @JsonPropertyDescription("By property, the most frequent values in the whole list and how many have them")
        @Nullable
        Map<String, List<Facet>> facets,

        @JsonPropertyDescription("Where the list is empty, what each filter does to it") @Nullable
        Emptiness empty,

        @JsonPropertyDescription("Why it is not complete") @Nullable
        String reason) {
    /** Of an answer that is all there is. */
    public static Meta whole(String dataVersion) {
        return new Meta(true, dataVersion, null, null, null, null);
    }

    /** Of an answer that may be a part of what there is. */
    public static Meta of(boolean complete, String dataVersion) {
        return new Meta(complete, dataVersion, null, null, null, null);
    }
}
