package org.lilong.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;

/**
 * Patterns of which one at least must match: those of a UNION, of EXISTS, or of several EXISTS joined by "or".
 *
 * @param variables those that they share with what is around them
 */
record EitherPart(List<TreePattern> branches, Set<Var> variables) implements PatternPart {
    /** More than the things of a class, whose parts had better come first. */
    private static final long ALL = 500_000;

    @Override
    public long cost(Map<Var, Allowed> others) {
        return ALL;
    }

    @Override
    public NodeSet narrow(StoreIndexes indexes, Var variable, @Nullable NodeSet now, Map<Var, Allowed> others) {
        Map<Var, Allowed> known = new HashMap<>(others);
        if (now != null) {
            known.put(variable, Allowed.only(now));
        }
        NodeSet.Collected found = new NodeSet.Collected();
        for (TreePattern branch : branches) {
            branch.matches(indexes, variable, known).forEach(found::add);
        }
        return found.set();
    }
}
