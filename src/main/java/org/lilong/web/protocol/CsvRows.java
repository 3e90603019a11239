package org.lilong.web.protocol;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Writes rows as SPARQL 1.1 Query Results CSV, with the mark of nameless things that Jena's writer leaves out. */
final class CsvRows {
    private static final String END = "\r\n";

    private CsvRows() {}

    static void write(OutputStream out, List<Var> columns, Iterator<Binding> rows) throws IOException {
        // not closed: what is left in it of a broken answer is not to be sent
        @SuppressWarnings("resource")
        Writer csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (int i = 0; i < columns.size(); i++) {
            csv.write(i == 0 ? "" : ",");
            csv.write(columns.get(i).getVarName());
        }
        csv.write(END);
        while (rows.hasNext()) {
            row(csv, columns, rows.next());
        }
        csv.flush();
    }

    private static void row(Writer csv, List<Var> columns, Binding row) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            csv.write(i == 0 ? "" : ",");
            Node value = row.get(columns.get(i));
            if (value != null) {
                csv.write(quoted(text(value)));
            }
        }
        csv.write(END);
    }

    private static String text(Node value) {
        if (value.isURI()) {
            return value.getURI();
        }
        return value.isBlank()
                ? "_:" + value.getBlankNodeLabel()
                : value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }

    private static String quoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return '"' + text.replace("\"", "\"\"") + '"';
            }
        }
        return text;
    }
}
