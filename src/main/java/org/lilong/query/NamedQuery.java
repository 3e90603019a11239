package org.lilong.query;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * One question of the catalogue, ready to be asked.
 *
 * @param id the file's name without ".rq"
 * @param summary in one line of English, for grlc
 * @param description what the answer means
 * @param tags topics
 * @param zh title in Chinese
 * @param en title in English
 * @param parameters in the order of the header
 * @param text the file as it stands
 * @param select the query parsed
 */
public record NamedQuery(
        String id,
        String summary,
        String description,
        List<String> tags,
        String zh,
        String en,
        List<Parameter> parameters,
        String text,
        Select select) {
    private static final Duration NO_LIMIT = Duration.ofDays(1);

    public NamedQuery {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
    }

    /** The names of the columns of its answer. */
    public List<String> columns() {
        return select.columns();
    }

    /**
     * Asks, in a read transaction of its own.
     *
     * @param given parameters by name, as text
     * @throws ParameterException where one is missing, unknown or of the wrong type
     */
    public Rows run(DatasetGraph dataset, Map<String, String> given) {
        return run(dataset, given, NO_LIMIT);
    }

    /**
     * Asks, in a read transaction of its own.
     *
     * @param given parameters by name, as text
     * @param limit how long it may take
     * @throws ParameterException where one is missing, unknown or of the wrong type
     * @throws org.apache.jena.query.QueryCancelledException where it takes longer
     */
    public Rows run(DatasetGraph dataset, Map<String, String> given, Duration limit) {
        List<String> known = parameters.stream().map(Parameter::name).toList();
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                throw new ParameterException(
                        name, "The query '" + id + "' has no parameter '" + name + "'; it has " + known + ".");
            }
        }
        Map<String, Node> values = new HashMap<>();
        for (Parameter parameter : parameters) {
            parameter.value(given.get(parameter.name())).ifPresent(value -> values.put(parameter.variable(), value));
        }
        return select.run(dataset, values, limit);
    }
}
