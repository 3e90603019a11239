package org.lilong.query;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
 * @param version another where the meaning of the answer changes
 * @param limit the most rows of one answer that is not a download
 * @param columns of its answer, with their types
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
        int version,
        int limit,
        List<Column> columns,
        List<Parameter> parameters,
        String text,
        Select select) {
    static final int USUAL_LIMIT = 10_000;
    private static final Duration NO_LIMIT = Duration.ofDays(1);

    public NamedQuery {
        tags = List.copyOf(tags);
        columns = List.copyOf(columns);
        parameters = List.copyOf(parameters);
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
        return select.run(dataset, values(given), limit);
    }

    /**
     * Asks for some of the rows, in a read transaction of its own.
     *
     * @param most rows
     * @param from how many rows to pass over
     */
    public Rows run(DatasetGraph dataset, Map<String, String> given, Duration limit, int most, int from) {
        return select.page(most, from).run(dataset, values(given), limit);
    }

    /** Hands on each row as it is found. */
    public void each(DatasetGraph dataset, Map<String, String> given, Duration limit, Consumer<Rows.Row> use) {
        select.each(dataset, values(given), limit, use);
    }

    /** The query with the values of its parameters in their place, for whoever wants to ask it as SPARQL. */
    public String text(Map<String, String> given) {
        return select.text(values(given));
    }

    private Map<String, Node> values(Map<String, String> given) {
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
        return values;
    }
}
