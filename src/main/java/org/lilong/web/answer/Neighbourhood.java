package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A residential area in a list. */
public record Neighbourhood(
        String type,
        String id,
        String iri,
        @Nullable String name,
        @Nullable String kind,
        List<String> aliases,

        @JsonPropertyDescription("All areas that it lies in")
        List<Ref> within,

        List<Ref> contains) {}
