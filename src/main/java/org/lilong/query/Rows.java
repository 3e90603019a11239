package org.lilong.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a query found.
 *
 * @param columns names, in the query's order
 * @param rows one value a column; null where the query left it unbound
 */
public record Rows(List<String> columns, List<List<@Nullable Node>> rows) {
    /** The value of a column as text: an IRI, or a literal's lexical form. */
    public static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? node.getURI() : node.toString();
    }

    /** The rows under their columns' names. */
    public List<Row> named() {
        List<Row> named = new ArrayList<>();
        rows.forEach(row -> named.add(new Row(columns, row)));
        return named;
    }

    /** One row that is asked by column name. */
    public record Row(List<String> columns, List<@Nullable Node> values) {
        /** Whether the query has a column of that name. */
        public boolean has(String column) {
            return columns.contains(column);
        }

        /** The value, or empty where it is unbound. */
        public Optional<Node> node(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("no column '" + column + "' among " + columns);
            }
            return Optional.ofNullable(values.get(index));
        }

        /** The value as text, or empty where it is unbound or the empty string. */
        public Optional<String> text(String column) {
            return node(column).map(Rows::text).filter(text -> !text.isEmpty());
        }
    }
}
