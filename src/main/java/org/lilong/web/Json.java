package org.lilong.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Terms;
import org.lilong.query.Rows;

/** The shapes that many answers share. */
final class Json {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    /** What our queries put between values that they concatenate. */
    private static final String SEPARATOR = "\u001F";

    /** The attribute of a request that names the state of the data. */
    static final String VERSION = "dataVersion";

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** Writes a tree, or a record of package answer. */
    static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values could not be written as JSON", e);
        }
    }

    static void answer(Context context, JsonNode node) {
        context.contentType("application/json").result(bytes(node));
    }

    /**
     * Says whether anything is missing from an answer, and which state of the data it was made from.
     *
     * @return the part of the envelope that says so
     */
    static ObjectNode meta(Context context, ObjectNode envelope, boolean complete) {
        ObjectNode meta = envelope.putObject("meta").put("complete", complete);
        String version = context.attribute(VERSION);
        return version == null ? meta : meta.put("dataVersion", version);
    }

    /** An answer that is one thing. */
    static void one(Context context, ObjectNode data) {
        ObjectNode envelope = object();
        envelope.set("data", data);
        meta(context, envelope, true);
        answer(context, envelope);
    }

    /** An answer that is everything there is of a kind. */
    static void all(Context context, ArrayNode data) {
        ObjectNode envelope = object();
        envelope.set("data", data);
        ObjectNode page = envelope.putObject("page");
        page.put("limit", data.size()).put("offset", 0).put("total", data.size());
        meta(context, envelope, true);
        answer(context, envelope);
    }

    /** Type, id, IRI and name of the thing in a column, its name in the column "…Name". */
    static Optional<ObjectNode> thing(Rows.Row row, String column) {
        return row.text(column).map(iri -> {
            ObjectNode thing = thing(iri);
            if (row.has(column + "Name")) {
                row.text(column + "Name").ifPresent(name -> thing.put("name", name));
            }
            return thing;
        });
    }

    static ObjectNode thing(String iri) {
        ObjectNode thing = object();
        if (iri.startsWith(Iris.BASE) && iri.indexOf('#') < 0) {
            String path = iri.substring(Iris.BASE.length());
            thing.put("type", path.substring(0, path.indexOf('/')));
            thing.put("id", path.substring(path.indexOf('/') + 1));
        }
        return thing.put("iri", iri);
    }

    /** Puts a column's value under its own name, numbers as numbers, concepts as keys without their scheme. */
    static void put(ObjectNode target, Rows.Row row, String... columns) {
        for (String column : columns) {
            row.node(column).ifPresent(node -> target.set(column, value(node)));
        }
    }

    private static JsonNode value(Node node) {
        if (node.isLiteral() && node.getLiteralValue() instanceof Number number) {
            return MAPPER.valueToTree(number);
        }
        return MAPPER.getNodeFactory().textNode(Rows.text(node));
    }

    /** Puts the last part of a concept's IRI: "meeting" of lilong:event-type-meeting. */
    static void concept(ObjectNode target, Rows.Row row, String column, String prefix) {
        row.text(column).ifPresent(iri -> target.put(column, key(iri, prefix)));
    }

    static String key(String iri, String prefix) {
        return iri.replace(Terms.NAMESPACE + prefix, "").toLowerCase(Locale.ROOT);
    }

    /** Puts the values that a query concatenated. */
    static void list(ObjectNode target, Rows.Row row, String column) {
        ArrayNode list = target.putArray(column);
        row.text(column).ifPresent(text -> List.of(text.split(SEPARATOR)).stream()
                .filter(value -> !value.isEmpty())
                .sorted()
                .forEach(list::add));
    }

    /** The id of the entity in a column. */
    static String id(Rows.Row row, String column) {
        String iri = row.text(column).orElseThrow();
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    static JsonNode text(String text) {
        return MAPPER.getNodeFactory().textNode(text);
    }

    static boolean contains(ArrayNode list, JsonNode value) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** Puts the different texts that a column has over several rows. */
    static void names(ObjectNode target, String field, List<Rows.Row> rows, String column) {
        ArrayNode names = target.putArray(field);
        rows.stream()
                .flatMap(row -> row.text(column).stream())
                .distinct()
                .sorted()
                .forEach(names::add);
    }

    /** Puts the different things that a column has over several rows. */
    static void things(ObjectNode target, String field, List<Rows.Row> rows, String column) {
        ArrayNode things = target.putArray(field);
        rows.stream().flatMap(row -> thing(row, column).stream()).distinct().forEach(things::add);
    }
}
