package org.lilong.web.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** JSON Schemas of the records that go on the wire, read off the records themselves, so that no shape is written twice. */
public final class Schemas {
    private final Map<String, ObjectNode> named = new TreeMap<>();

    /** A reference to the schema of a record, which is then among {@link #named}. */
    public ObjectNode of(Class<?> type) {
        String name = type.getSimpleName();
        if (!named.containsKey(name)) {
            ObjectNode schema = object();
            // Before its parts, since records may hold one another.
            named.put(name, schema);
            fill(schema, type);
        }
        return reference(name);
    }

    /** An envelope around one thing. */
    public ObjectNode one(ObjectNode data) {
        return envelope(data, false);
    }

    /** An envelope around a page of things. */
    public ObjectNode many(ObjectNode item) {
        return envelope(array(item), true);
    }

    /** All schemas that are referred to, by name. */
    public Map<String, ObjectNode> named() {
        return named;
    }

    private ObjectNode envelope(ObjectNode data, boolean paged) {
        ObjectNode schema = object();
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("@context").put("type", "string");
        properties.set("data", data);
        ArrayNode required = schema.putArray("required").add("data").add("meta");
        if (paged) {
            properties.putObject("page").put("$ref", "#/components/schemas/Page");
            required.add("page");
        }
        properties.putObject("meta").put("$ref", "#/components/schemas/Meta");
        return schema;
    }

    private void fill(ObjectNode schema, Class<?> type) {
        ObjectNode properties = schema.withObjectProperty("properties");
        ArrayNode required = schema.withArrayProperty("required");
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                fill(schema, component.getType());
                continue;
            }
            JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
            String name = given == null ? component.getName() : given.value();
            ObjectNode property = schema(component.getGenericType());
            JsonPropertyDescription says = component.getAccessor().getAnnotation(JsonPropertyDescription.class);
            if (says != null) {
                property.put("description", says.value());
            }
            properties.set(name, property);
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(name);
            }
        }
    }

    private ObjectNode schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            if (generic.getRawType() == Map.class) {
                ObjectNode map = JsonNodeFactory.instance.objectNode().put("type", "object");
                map.set("additionalProperties", schema(last));
                return map;
            }
            return array(schema(last));
        }
        Class<?> raw = (Class<?>) type;
        return raw.isRecord() ? of(raw) : JsonNodeFactory.instance.objectNode().put("type", scalar(raw));
    }

    private static String scalar(Class<?> type) {
        if (type == String.class) {
            return "string";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (List.of(double.class, Double.class, BigDecimal.class).contains(type)) {
            return "number";
        }
        if (List.of(int.class, long.class, Integer.class, Long.class).contains(type)) {
            return "integer";
        }
        throw new IllegalArgumentException("no JSON Schema is known for " + type);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode().put("type", "object").put("additionalProperties", false);
    }

    private static ObjectNode array(ObjectNode items) {
        ObjectNode array = JsonNodeFactory.instance.objectNode().put("type", "array");
        array.set("items", items);
        return array;
    }

    private static ObjectNode reference(String name) {
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
    }
}
