package org.lilong.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/** The filters of one request, read into what a query binds. */
final class Parameters {
    private static final String ID = "[a-z2-7]{16}";
    private final Context context;
    private final Map<String, Node> values = new HashMap<>();

    Parameters(Context context) {
        this.context = context;
    }

    Parameters text(String name) {
        return put(name, name, Iri::text);
    }

    Parameters concept(String name, String prefix) {
        return put(name, name, key -> {
            if (!key.matches("[a-z0-9-]+")) {
                throw Refused.parameter(name, "'" + name + "' takes a key such as 'meeting', not '" + key + "'.");
            }
            return Iri.concept(prefix, key);
        });
    }

    Parameters date(String name) {
        return put(name, name, text -> {
            try {
                return Iri.date(LocalDate.parse(text).toString());
            } catch (DateTimeParseException e) {
                throw Refused.parameter(name, "'" + name + "' takes a day as 2020-01-31, not '" + text + "'.");
            }
        });
    }

    /** An entity by its id, or by its name where it does not look like one. */
    Parameters entity(String name, String type) {
        boolean id = given(name).filter(text -> text.matches(ID)).isPresent();
        return id ? put(name, name, text -> Iri.of(type, text)) : put(name, name + "_name", Iri::text);
    }

    private Parameters put(String name, String variable, Function<String, Node> read) {
        given(name).ifPresent(text -> values.put("_" + variable, read.apply(text)));
        return this;
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(context.queryParam(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    Map<String, Node> values() {
        return Map.copyOf(values);
    }
}
