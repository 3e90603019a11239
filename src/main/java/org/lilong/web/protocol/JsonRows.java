package org.lilong.web.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.lilong.sparql.Limited;

/** Writes rows as SPARQL 1.1 Query Results JSON; where they were cut off, a member "incomplete" says so. */
final class JsonRows {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonRows() {}

    static void write(OutputStream out, List<Var> columns, Limited<Binding> rows, String whereCut) throws IOException {
        // closed only where all went well: closing would complete a broken document
        @SuppressWarnings("resource")
        JsonGenerator json = FACTORY.createGenerator(out);
        json.writeStartObject();
        json.writeObjectFieldStart("head");
        json.writeArrayFieldStart("vars");
        for (Var column : columns) {
            json.writeString(column.getVarName());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectFieldStart("results");
        json.writeArrayFieldStart("bindings");
        while (rows.hasNext()) {
            row(json, columns, rows.next());
        }
        json.writeEndArray();
        json.writeEndObject();
        if (rows.isCut()) {
            json.writeStringField("incomplete", whereCut);
        }
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private static void row(JsonGenerator json, List<Var> columns, Binding row) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        for (Var column : columns) {
            Node value = row.get(column);
            if (value != null) {
                json.writeFieldName(column.getVarName());
                term(json, value);
            }
        }
        json.writeEndObject();
    }

    private static void term(JsonGenerator json, Node node) throws IOException {
        json.writeStartObject();
        if (node.isURI()) {
            json.writeStringField("type", "uri");
            json.writeStringField("value", node.getURI());
        } else if (node.isBlank()) {
            json.writeStringField("type", "bnode");
            json.writeStringField("value", node.getBlankNodeLabel());
        } else if (node.isTripleTerm()) {
            triple(json, node.getTriple());
        } else {
            literal(json, node);
        }
        json.writeEndObject();
    }

    private static void literal(JsonGenerator json, Node node) throws IOException {
        json.writeStringField("type", "literal");
        json.writeStringField("value", node.getLiteralLexicalForm());
        if (!node.getLiteralLanguage().isEmpty()) {
            json.writeStringField("xml:lang", node.getLiteralLanguage());
        } else if (!node.getLiteralDatatypeURI().equals("http://www.w3.org/2001/XMLSchema#string")) {
            json.writeStringField("datatype", node.getLiteralDatatypeURI());
        }
    }

    private static void triple(JsonGenerator json, Triple triple) throws IOException {
        json.writeStringField("type", "triple");
        json.writeObjectFieldStart("value");
        json.writeFieldName("subject");
        term(json, triple.getSubject());
        json.writeFieldName("predicate");
        term(json, triple.getPredicate());
        json.writeFieldName("object");
        term(json, triple.getObject());
        json.writeEndObject();
    }
}
