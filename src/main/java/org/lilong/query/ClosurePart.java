package org.lilong.query;

import static org.lilong.query.StoreIndexes.ANY;

import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;

/** A property followed any number of times, also not at all. */
record ClosurePart(Var subject, Node property, Var object) implements PatternPart {
    @Override
    public Set<Var> variables() {
        return Set.of(subject, object);
    }

    @Override
    public long cost(Map<Var, Allowed> others) {
        return 0;
    }

    @Override
    public NodeSet narrow(StoreIndexes indexes, Var variable, @Nullable NodeSet now, Map<Var, Allowed> others) {
        NodeSet ends = others.getOrDefault(object, Allowed.ANYTHING).setOrNull();
        if (!variable.equals(subject) || ends == null) {
            throw new IllegalStateException("<" + property + "> can be followed only to an end that is known");
        }
        NodeSet reached = ends;
        int before = -1;
        while (reached.size() > before) {
            before = reached.size();
            NodeSet.Collected more = new NodeSet.Collected();
            reached.forEach(more::add);
            reached.forEach(end -> indexes.find(property, ANY, ANY, end, (graph, from, to) -> more.add(from)));
            reached = more.set();
        }
        return now == null ? reached : reached.only(now::contains);
    }
}
