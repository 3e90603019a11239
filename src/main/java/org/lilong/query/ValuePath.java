package org.lilong.query;

import static org.lilong.query.StoreIndexes.ANY;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * The way from things to their values.
 *
 * @param toThing leads from a node between to the thing, or null where the thing has the value itself
 * @param toValue leads to the value
 */
record ValuePath(@Nullable Node toThing, Node toValue) {
    /** A thing, by its place among all, and a value that it has: perhaps more than once. */
    interface Pair {
        void of(int thing, long value);
    }

    void eachPair(StoreIndexes indexes, NodeSet things, Pair pair) {
        if (toThing == null) {
            each(indexes, toValue, things, (graph, subject, object) -> pair.of(things.position(subject), object));
            return;
        }
        NodeSet.Collected between = new NodeSet.Collected();
        NodeSet.Collected of = new NodeSet.Collected();
        each(indexes, toThing, things, between, of);
        NodeSet known = between.set();
        SideBySide values = new SideBySide();
        each(indexes, toValue, known, (graph, subject, object) -> values.add(known.position(subject), object));
        values.arrange(known.size());
        for (int i = 0; i < between.size(); i++) {
            int thing = (int) of.get(i);
            values.each(known.position(between.get(i)), value -> pair.of(thing, value));
        }
    }

    /** What things of a set have by a property. */
    private static void each(StoreIndexes indexes, Node property, NodeSet set, StoreIndexes.Use use) {
        if (set.size() <= TriplePart.LOOKED_UP) {
            set.forEach(one -> indexes.find(property, ANY, one, ANY, use));
            return;
        }
        indexes.find(property, ANY, ANY, ANY, (graph, subject, object) -> {
            if (set.contains(subject)) {
                use.quad(graph, subject, object);
            }
        });
    }

    /** What has a thing of a set by a property, with that thing's place. */
    private static void each(
            StoreIndexes indexes, Node property, NodeSet set, NodeSet.Collected between, NodeSet.Collected of) {
        StoreIndexes.Use use = (graph, subject, object) -> {
            int place = set.position(object);
            if (place >= 0) {
                between.append(subject);
                of.append(place);
            }
        };
        if (set.size() <= TriplePart.LOOKED_UP) {
            set.forEach(one -> indexes.find(property, ANY, ANY, one, use));
        } else {
            indexes.find(property, ANY, ANY, ANY, use);
        }
    }
}
