package org.lilong.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What holds for the rows of every query, whatever the data. */
final class RowChecks {
    private RowChecks() {}

    /** Values are of the types declared, and rows that the ORDER BY cannot tell apart are the same. */
    static void check(NamedQuery query, Rows rows) {
        List<String> sorted = query.select().sortedBy();
        assertThat(rows.columns())
                .as("columns that %s is sorted by", query.id())
                .containsAll(sorted);
        Map<List<Optional<Node>>, Rows.Row> seen = new HashMap<>();
        for (Rows.Row row : rows.named()) {
            for (Column column : query.columns()) {
                row.node(column.name())
                        .ifPresent(value -> assertThat(column.type().holds(value))
                                .as("%s of %s is %s", column, query.id(), value)
                                .isTrue());
            }
            Rows.Row before = seen.put(sorted.stream().map(row::node).toList(), row);
            assertThat(before == null || before.equals(row))
                    .as("rows of %s in no stable order: %s and %s", query.id(), before, row)
                    .isTrue();
        }
    }
}
