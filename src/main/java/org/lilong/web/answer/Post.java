package org.lilong.web.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An office in a body, whoever holds it. */
public record Post(
        String type,
        String id,
        String iri,
        @Nullable String name,
        String title,
        @Nullable Ref postIn,
        List<String> aliases,
        long holderCount) {}
