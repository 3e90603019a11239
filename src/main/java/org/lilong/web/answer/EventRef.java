package org.lilong.web.answer;

import org.jspecify.annotations.Nullable;

/** An event where something else is told of. */
public record EventRef(
        String type,
        String id,
        String iri,
        @Nullable String name,
        @Nullable String eventType,
        Dates date) {}
