package org.lilong.query;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/** The order that ORDER BY gives to rows which no query engine has made. */
final class RowOrder {
    private RowOrder() {}

    static Comparator<Rows.Row> by(List<String> columns, String... sortedBy) {
        int[] places = Stream.of(sortedBy).mapToInt(columns::indexOf).toArray();
        return (one, other) -> {
            for (int place : places) {
                int compared = compare(one.values().get(place), other.values().get(place));
                if (compared != 0) {
                    return compared;
                }
            }
            return 0;
        };
    }

    /** What is missing comes first. */
    private static int compare(@Nullable Node one, @Nullable Node other) {
        if (one == null || other == null) {
            return one == other ? 0 : one == null ? -1 : 1;
        }
        return one.equals(other) ? 0 : NodeValue.compareAlways(NodeValue.makeNode(one), NodeValue.makeNode(other));
    }
}
