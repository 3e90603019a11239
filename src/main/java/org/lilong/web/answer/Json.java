package org.lilong.web.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.jena.graph.Node;
import org.lilong.query.Rows;

/** Writes what goes on the wire: records of package answer, or trees. What a record leaves null is left out. */
public final class Json {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values could not be written as JSON", e);
        }
    }

    /** An object with a row's values under the names of their columns, numbers as numbers; unbound ones are left out. */
    public static ObjectNode object(Rows.Row row) {
        ObjectNode object = object();
        for (String column : row.columns()) {
            row.node(column).ifPresent(node -> object.set(column, value(node)));
        }
        return object;
    }

    private static JsonNode value(Node node) {
        if (node.isLiteral() && node.getLiteralValue() instanceof Number number) {
            return MAPPER.valueToTree(number);
        }
        return MAPPER.getNodeFactory().textNode(Rows.text(node));
    }
}
