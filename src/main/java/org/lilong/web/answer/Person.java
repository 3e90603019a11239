package org.lilong.web.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person in a list. */
public record Person(
        String type, String id, String iri, @Nullable String name, List<String> aliases, Activity counts) {}
