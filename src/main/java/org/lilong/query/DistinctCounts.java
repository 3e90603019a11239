package org.lilong.query;

import static org.lilong.query.StoreIndexes.ANY;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/** How many different values each of some things has: somebody who is in every other article has them by the ten thousand. */
public final class DistinctCounts {
    private final @Nullable ValuePath path;
    private final Node property;

    private DistinctCounts(@Nullable ValuePath path, Node property) {
        this.path = path;
        this.property = property;
    }

    /** Values of what has the thing by one property, and the value by another. */
    public static DistinctCounts through(Node toThing, Node toValue) {
        return new DistinctCounts(new ValuePath(toThing, toValue), toValue);
    }

    /** Graphs in which something has the thing by a property. */
    public static DistinctCounts graphs(Node property) {
        return new DistinctCounts(null, property);
    }

    /** By IRI. */
    public Map<String, Long> of(DatasetGraph dataset, Collection<Node> things) {
        return Txn.calculateRead(dataset, () -> {
            StoreIndexes indexes = new StoreIndexes(dataset);
            NodeSet set = indexes.numbers(things);
            NodeSet.Collected pairs = new NodeSet.Collected();
            Numbering values = new Numbering();
            if (path == null) {
                set.forEach(thing -> indexes.find(
                        property,
                        ANY,
                        ANY,
                        thing,
                        (graph, subject, object) -> pairs.add(pair(set.position(thing), values.of(graph)))));
            } else {
                path.eachPair(indexes, set, (thing, value) -> pairs.add(pair(thing, values.of(value))));
            }
            long[] counts = new long[set.size()];
            pairs.set().forEach(pair -> counts[(int) (pair >>> Integer.SIZE)]++);
            long[] numbers = set.toArray();
            Map<String, Long> byIri = new HashMap<>();
            for (int i = 0; i < counts.length; i++) {
                byIri.put(indexes.node(numbers[i]).getURI(), counts[i]);
            }
            return byIri;
        });
    }

    private static long pair(int thing, int value) {
        return ((long) thing << Integer.SIZE) | value;
    }

    /** Small numbers for big ones. */
    private static final class Numbering {
        private final Map<Long, Integer> small = new HashMap<>();

        int of(long number) {
            return small.computeIfAbsent(number, unused -> small.size());
        }
    }
}
