package org.lilong.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.apache.jena.graph.Node;

/** Counts of things by value, each thing once however often it has the value. */
final class FacetValues {
    private final LongFunction<Node> shown;
    private final Map<Long, Integer> places = new HashMap<>();
    private final Map<Node, Integer> nodes = new HashMap<>();
    private final List<Node> values = new ArrayList<>();
    private final NodeSet.Collected pairs = new NodeSet.Collected();

    /** @param shown what is counted as the value of a number */
    FacetValues(LongFunction<Node> shown) {
        this.shown = shown;
    }

    void add(int thing, long value) {
        int place = places.computeIfAbsent(value, this::place);
        pairs.add(((long) place << Integer.SIZE) | thing);
    }

    private int place(long value) {
        return nodes.computeIfAbsent(shown.apply(value), node -> {
            values.add(node);
            return values.size() - 1;
        });
    }

    Map<Node, Long> counts() {
        long[] counts = new long[values.size()];
        pairs.set().forEach(pair -> counts[(int) (pair >>> Integer.SIZE)]++);
        Map<Node, Long> byValue = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            byValue.put(values.get(i), counts[i]);
        }
        return byValue;
    }
}
