package org.lilong.web.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body in a list. */
public record Organisation(
        String type,
        String id,
        String iri,
        @Nullable String name,
        @Nullable String bodyType,
        @Nullable Ref place,
        List<String> aliases,
        List<Ref> partOf,
        List<Ref> parts) {}
