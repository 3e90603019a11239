package org.lilong.web.api;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.lilong.ontology.Iris;
import org.lilong.query.Select;
import org.lilong.web.lookup.Data;
import org.lilong.web.lookup.Questions;
import org.lilong.web.lookup.Told;
import org.lilong.web.lookup.Whereabouts;
import org.lilong.web.route.Call;

/**
 * The things of one type: their summaries, some at once, and what to say where there is none.
 *
 * @param <T> a thing as lists have it
 */
final class Things<T> {
    private final Data data;
    private final Iris.Type type;
    private final Select summary;
    private final Function<Told, T> shape;
    private final Whereabouts whereabouts;

    Things(Data data, Iris.Type type, Function<Told, T> shape) {
        this.data = data;
        this.type = type;
        this.summary = Questions.read(type.key());
        this.shape = shape;
        this.whereabouts = new Whereabouts(data);
    }

    /** Summaries in the order of the entities. */
    List<T> summaries(List<Node> entities) {
        if (entities.isEmpty()) {
            return List.of();
        }
        Map<String, Told> told = new java.util.HashMap<>();
        Told.fold(
                data.rows(summary.among("entity", entities), Map.of()),
                List.of("entity"),
                one -> told.put(one.textOf("entity"), one));
        return entities.stream()
                .filter(entity -> told.containsKey(entity.getURI()))
                .map(entity -> shape.apply(java.util.Objects.requireNonNull(told.get(entity.getURI()))))
                .toList();
    }

    /** The thing that a request names; where there is none, the request ends with what became of it. */
    T summary(Call call) {
        Node entity = entity(call);
        return summaries(List.of(entity)).stream()
                .findFirst()
                .orElseThrow(() -> whereabouts.missing(
                        entity, now -> call.operation().path().replace("{id}", Iris.id(now))));
    }

    Node entity(Call call) {
        return Whereabouts.entity(type.key(), call.id());
    }
}
