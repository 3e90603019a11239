package org.lilong.web.lookup;

import java.util.stream.Collectors;
import org.lilong.ontology.Prefixes;

/** The prefixes that a query may use without declaring them, as SPARQL has them. */
final class Prologue {
    /** On one line. */
    static final String SPARQL = Prefixes.MAP.entrySet().stream()
            .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">")
            .collect(Collectors.joining(" "));

    private Prologue() {}
}
