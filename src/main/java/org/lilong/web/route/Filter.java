package org.lilong.web.route;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.lilong.ontology.Iris;
import org.lilong.ontology.OntologyFile;
import org.lilong.ontology.Scheme;
import org.lilong.ontology.Skos;
import org.lilong.search.Kind;
import org.lilong.search.Question;
import org.lilong.web.answer.Titles;
import org.lilong.web.contract.Input;
import org.lilong.web.request.Iri;

/**
 * A way to narrow a list: a parameter, and the variable of the list's query that it binds.
 *
 * @param binds from what was given to variables and their values
 * @param searched what the search looks for, where it is the search that narrows the list
 */
public record Filter(
        Input input,
        Function<String, Map<String, Node>> binds,
        @Nullable Kind searched) {
    private static final String ID = "[a-z2-7]{16}";
    private static final Map<Scheme, Map<String, Titles>> CONCEPTS = concepts();

    private Filter(Input input, Function<String, Map<String, Node>> binds) {
        this(input, binds, null);
    }

    public static Filter text(String name, String description) {
        return new Filter(Input.text(name, description), text -> Map.of("_" + name, Iri.text(text)));
    }

    /** What the search finds: however it is typed. */
    public static Filter search(Kind kind, String where) {
        return new Filter(
                Input.text(
                        "q",
                        Question.LONGEST,
                        "Part of " + where
                                + ", in simplified or traditional characters, in pinyin or its initials, as /api/v1/search takes it."),
                text -> Map.of("_q", Iri.text(text)),
                kind);
    }

    public static Filter date(String name, String description) {
        return new Filter(Input.date(name, description), text -> Map.of("_" + name, Iri.date(text)));
    }

    public static Filter concept(String name, Scheme scheme, String description) {
        return new Filter(
                Input.key(name, List.copyOf(titles(scheme).keySet()), description),
                key -> Map.of("_" + name, scheme.concept(key)));
    }

    /** A thing by its id or IRI, or by its name where what is given does not look like either. */
    public static Filter entity(String name, Iris.Type type, String description) {
        return new Filter(Input.entity(name, description), text -> {
            if (text.startsWith(Iris.BASE)) {
                return Map.of("_" + name, NodeFactory.createURI(text));
            }
            return text.matches(ID) ? Map.of("_" + name, type.iri(text)) : Map.of("_" + name + "_name", Iri.text(text));
        });
    }

    /** What a scheme's concepts are called, by key. */
    public static Map<String, Titles> titles(Scheme scheme) {
        return CONCEPTS.getOrDefault(scheme, Map.of());
    }

    private static Map<Scheme, Map<String, Titles>> concepts() {
        Map<Scheme, Map<String, Titles>> concepts = new EnumMap<>(Scheme.class);
        var vocabulary = OntologyFile.VOCABULARY.load();
        for (Scheme scheme : Scheme.values()) {
            Map<String, Titles> titles = new TreeMap<>();
            vocabulary.find(Node.ANY, Skos.IN_SCHEME, scheme.node()).forEachRemaining(triple -> {
                Map<String, String> labels = new TreeMap<>();
                vocabulary
                        .find(triple.getSubject(), Skos.PREF_LABEL, Node.ANY)
                        .forEachRemaining(label -> labels.put(
                                label.getObject().getLiteralLanguage(),
                                label.getObject().getLiteralLexicalForm()));
                scheme.keyOf(triple.getSubject())
                        .ifPresent(key -> titles.put(
                                key, new Titles(labels.getOrDefault("zh", key), labels.getOrDefault("en", key))));
            });
            concepts.put(scheme, titles);
        }
        return concepts;
    }

    /** The parameters of a list with these filters. */
    static List<Input> inputs(List<Filter> filters) {
        List<Input> inputs = new ArrayList<>();
        filters.forEach(filter -> inputs.add(filter.input()));
        inputs.add(Input.flag("facets", "Whether to count, for the whole list, the values of some properties."));
        inputs.add(Input.integer("limit", 1, Listing.MOST, "50", "The most things to list at once."));
        inputs.add(Input.cursor());
        return inputs;
    }
}
