package org.lilong.store;

import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;
import org.lilong.ontology.Prefixes;

/** The languages that a store can be written in. */
public enum ExportFormat {
    /** One quad a line. */
    NQUADS(false, true),
    /** Graph by graph, with prefixes. */
    TRIG(true, true),
    /** As TriG, without the names of the graphs; a triple of several graphs stands there several times. */
    TURTLE(true, false);

    /** A property and its value. */
    record Statement(Node property, Node value) implements Comparable<Statement> {
        private static final NodeFormatter PLAIN = new NodeFormatterNT();

        @Override
        public int compareTo(Statement other) {
            int properties = property.getURI().compareTo(other.property.getURI());
            return properties != 0 ? properties : text(PLAIN, value).compareTo(text(PLAIN, other.value));
        }
    }

    private final boolean prefixed;
    private final boolean graphs;
    private final NodeFormatter formatter;

    ExportFormat(boolean prefixed, boolean graphs) {
        this.prefixed = prefixed;
        this.graphs = graphs;
        this.formatter = prefixed ? new NodeFormatterTTL(null, prefixes()) : new NodeFormatterNT();
    }

    String header() {
        StringBuilder out = new StringBuilder();
        if (prefixed) {
            Prefixes.MAP.forEach((prefix, namespace) -> out.append("PREFIX ")
                    .append(prefix)
                    .append(": <")
                    .append(namespace)
                    .append(">\n"));
        }
        return out.toString();
    }

    String begin(Node graph) {
        return prefixed ? graphs ? "\nGRAPH " + text(formatter, graph) + " {\n" : "\n" : "";
    }

    String end() {
        return prefixed && graphs ? "}\n" : "";
    }

    String subject(Node graph, Node subject, List<Statement> statements) {
        StringBuilder out = new StringBuilder();
        if (!prefixed) {
            for (Statement statement : statements) {
                out.append(text(formatter, subject)).append(' ').append(text(formatter, statement.property()));
                out.append(' ').append(text(formatter, statement.value())).append(' ');
                out.append(text(formatter, graph)).append(" .\n");
            }
            return out.toString();
        }
        String separator = text(formatter, subject) + "\n    ";
        for (Statement statement : statements) {
            out.append(separator).append(property(statement.property())).append(' ');
            out.append(text(formatter, statement.value()));
            separator = " ;\n    ";
        }
        return out.append(" .\n").toString();
    }

    private String property(Node property) {
        return property.equals(RDF.Nodes.type) ? "a" : text(formatter, property);
    }

    private static PrefixMap prefixes() {
        PrefixMap map = PrefixMapFactory.create();
        for (Map.Entry<String, String> entry : Prefixes.MAP.entrySet()) {
            map.add(entry.getKey(), entry.getValue());
        }
        return map;
    }

    private static String text(NodeFormatter formatter, Node node) {
        IndentedLineBuffer out = new IndentedLineBuffer();
        formatter.format(out, node);
        return out.asString();
    }
}
