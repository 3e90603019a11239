package org.lilong.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lilong.SampleStore;
import org.lilong.ontology.Prefixes;
import org.lilong.store.Store;
import org.lilong.web.lookup.Questions;

/** Holds what lists read off the indexes to what the query engine answers to the same queries. */
final class EntityListTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final String PREFIXES = Prefixes.MAP.entrySet().stream()
            .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + "> ")
            .reduce("", String::concat);

    /** For each parameter, what finds values to try in the data. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("_title", "{ ?held lilong:title ?value }"),
            Map.entry("_body", "{ { ?held org:organization ?value } UNION { ?event schema:organizer ?value } }"),
            Map.entry(
                    "_body_name",
                    "{ ?event schema:organizer/skos:prefLabel ?name BIND(SUBSTR(STR(?name), 2) AS ?value) }"),
            Map.entry("_role", "{ ?came lilong:role ?value }"),
            Map.entry("_type", "{ { ?event sem:eventType ?value } UNION { ?body org:classification ?value } }"),
            Map.entry("_kind", "{ ?area lilong:neighbourhoodKind ?value }"),
            Map.entry("_from", "{ ?event lilong:earliest ?value }"),
            Map.entry("_to", "{ ?event lilong:latest ?value }"),
            Map.entry(
                    "_place",
                    "{ { ?about schema:spatialCoverage ?value } UNION { ?area a lilong:Neighbourhood ; schema:containedInPlace ?value } }"),
            Map.entry(
                    "_place_name", "{ ?about schema:spatialCoverage/skos:prefLabel ?name BIND(STR(?name) AS ?value) }"),
            Map.entry("_person", "{ ?came lilong:participant ?value . ?value a foaf:Person }"),
            Map.entry(
                    "_person_name",
                    "{ ?who a foaf:Person ; skos:prefLabel ?name BIND(SUBSTR(STR(?name), 1, 1) AS ?value) }"),
            Map.entry("_status", "{ ?held lilong:status ?value }"),
            Map.entry("_department", "{ ?article lilong:signedBy ?by BIND(SUBSTR(STR(?by), 1, 2) AS ?value) }"),
            Map.entry("_page", "{ ?page a lilong:Page ; dct:identifier ?value }"),
            Map.entry("_q", "{ ?page a lilong:Page ; dct:identifier ?doc BIND(SUBSTR(STR(?doc), 1, 3) AS ?value) }"));

    private static Store store;

    @BeforeAll
    static void open() {
        store = Store.open(SampleStore.folder());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "events", "organisations", "neighbourhoods", "posts", "articles", "pages"})
    void listsAndCountsWhatTheQueryEngineDoes(String name) {
        Select query = Questions.read(name);
        Select facets = Questions.read(name + "-facets");
        List<Map<String, Node>> questions = questions(query);

        assertThat(questions).hasSizeGreaterThan(3).allSatisfy(values -> {
            EntitiesInOrder found = find(query, values, null);

            assertThat(found.nodes(store.dataset(), 0, found.size())).isEqualTo(asked(query, values));
            if (values.size() < 2) {
                assertThat(counted(facets, found)).isEqualTo(askedFacets(facets.within(query), values));
            }
        });
    }

    /** Otherwise the test above would compare nothing with nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"people", "events", "organisations", "neighbourhoods", "posts", "articles", "pages"})
    void findsSomethingWithEveryParameter(String name) {
        Select query = Questions.read(name);
        Map<String, Integer> most = new TreeMap<>();
        questions(query).stream()
                .filter(values -> values.size() == 1)
                .forEach(values -> most.merge(
                        values.keySet().iterator().next(),
                        find(query, values, null).size(),
                        Math::max));

        assertThat(most).isNotEmpty().doesNotContainValue(0);
    }

    @Test
    void takesTheOrderOfTheWholeListWhereItIsKnown() {
        Select query = Questions.read("people");
        EntitiesInOrder all = find(query, Map.of(), null);
        Map<String, Node> values = Map.of("_title", NodeFactory.createLiteralString("书记"));

        assertThat(nodes(find(query, values, all))).isEqualTo(nodes(find(query, values, null)));
    }

    @Test
    void goesOnAfterAThingThatIsNoLongerThere() {
        EntitiesInOrder events = find(Questions.read("events"), Map.of(), null);
        for (int i = 0; i < events.size(); i++) {
            String text = events.sortText(store.dataset(), i);
            String iri = events.nodes(store.dataset(), i, i + 1).get(0).getURI();

            assertThat(events.after(store.dataset(), text, iri)).isEqualTo(i + 1);
            assertThat(events.after(store.dataset(), text, iri + "0")).isEqualTo(i + 1);
        }
    }

    @Test
    void refusesAQueryThatItWouldMisread() {
        String begin =
                PREFIXES + "SELECT ?entity ?sort { ?entity a foaf:Person ; skos:prefLabel ?l BIND(STR(?l) AS ?sort) ";
        for (String rest : List.of(
                "FILTER EXISTS { ?p lilong:participant ?entity . ?p lilong:role ?e . ?entity lilong:x ?e }",
                "MINUS { ?entity lilong:x ?y }",
                "FILTER(?l = ?entity)",
                "?entity foaf:knows+ ?other")) {
            assertThatThrownBy(() -> EntityList.of(Select.parse(begin + rest + "} ORDER BY ?sort ?entity")))
                    .as(rest)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Each parameter alone with the most frequent values, and pairs of parameters with the most frequent of each. */
    private static List<Map<String, Node>> questions(Select query) {
        List<Map<String, Node>> questions = new ArrayList<>(List.of(Map.of()));
        Map<String, Node> first = new LinkedHashMap<>();
        VALUES.forEach((parameter, where) -> {
            if (query.toString().contains("?" + parameter + " ")
                    || query.toString().contains("?" + parameter + ")")) {
                for (Node value : values(where)) {
                    questions.add(Map.of(parameter, value));
                    first.putIfAbsent(parameter, value);
                }
            }
        });
        first.forEach((one, value) -> first.forEach((other, second) -> {
            if (one.compareTo(other) < 0) {
                questions.add(Map.of(one, value, other, second));
            }
        }));
        return questions;
    }

    private static List<Node> values(String where) {
        return Select.parse(PREFIXES + "SELECT ?value (COUNT(*) AS ?n) " + where
                        + " GROUP BY ?value ORDER BY DESC(?n) ?value LIMIT 4")
                .run(store.dataset(), Map.of(), LONG)
                .named()
                .stream()
                .map(row -> row.node("value").orElseThrow())
                .toList();
    }

    private static EntitiesInOrder find(Select query, Map<String, Node> values, @Nullable EntitiesInOrder all) {
        return EntityList.of(query).find(store.dataset(), values, null, () -> all);
    }

    private static List<Node> nodes(EntitiesInOrder entities) {
        return entities.nodes(store.dataset(), 0, entities.size());
    }

    private static List<Node> asked(Select query, Map<String, Node> values) {
        return query.run(store.dataset(), values, LONG).named().stream()
                .map(row -> row.node("entity").orElseThrow())
                .toList();
    }

    private record Counted(String facet, String value, Optional<String> name, long count) {}

    private static Set<Counted> counted(Select facets, EntitiesInOrder found) {
        Set<Counted> counted = new HashSet<>();
        FacetCounts.of(facets)
                .of(store.dataset(), found, Integer.MAX_VALUE)
                .forEach(one -> counted.add(new Counted(
                        one.facet(), Rows.text(one.value()), Optional.ofNullable(one.name()), one.count())));
        return counted;
    }

    private static Set<Counted> askedFacets(Select facets, Map<String, Node> values) {
        Set<Counted> counted = new HashSet<>();
        facets.run(store.dataset(), values, LONG).named().stream()
                .filter(row -> row.text("facet").isPresent())
                .forEach(row -> counted.add(new Counted(
                        row.text("facet").orElseThrow(),
                        row.text("value").orElse(""),
                        row.text("name"),
                        Long.parseLong(row.text("count").orElseThrow()))));
        return counted;
    }
}
