package org.lilong.query;

import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;

/** A part of a pattern that ties a few of its variables to each other. */
interface PatternPart {
    Set<Var> variables();

    /**
     * What a variable may stand for, given what the others may.
     *
     * @param now what else is known of it, or null where nothing is
     */
    NodeSet narrow(StoreIndexes indexes, Var variable, @Nullable NodeSet now, Map<Var, Allowed> others);

    /** A guess at what this would look at. */
    long cost(Map<Var, Allowed> others);
}
