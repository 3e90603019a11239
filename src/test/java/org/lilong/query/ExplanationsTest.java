package org.lilong.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lilong.SampleStore;
import org.lilong.ontology.Dct;
import org.lilong.ontology.Foaf;
import org.lilong.ontology.Graphs;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Org;
import org.lilong.ontology.Prov;
import org.lilong.ontology.Sem;
import org.lilong.ontology.Terms;
import org.lilong.query.Explanations.NoSuchThing;
import org.lilong.store.Store;

/** What the sample pages' people, events and claims are explained by. */
final class ExplanationsTest {
    private static final Store STORE = Store.open(SampleStore.folder());
    private static final Explanations WHY = new Explanations(STORE.dataset());

    @AfterAll
    static void close() {
        STORE.close();
    }

    @Test
    void every_person_of_several_mentions_has_a_reason_for_each_of_them_but_one() {
        for (String person : iris(Graphs.ENTITIES, Foaf.PERSON)) {
            Explanation why = WHY.of(person);
            long mentions = why.evidence().stream()
                    .map(Explanation.Passage::claim)
                    .distinct()
                    .count();
            assertThat(why.joined()).as(why.name()).hasSize((int) mentions - 1);
            assertThat(why.joined()).allMatch(link -> !link.because().isBlank());
        }
    }

    @Test
    void every_event_of_several_tellings_has_a_reason_for_each_of_them_but_one() {
        for (String event : iris(Graphs.ENTITIES, Sem.EVENT)) {
            Explanation why = WHY.of(event);
            long tellings = why.evidence().stream()
                    .map(Explanation.Passage::claim)
                    .distinct()
                    .count();
            assertThat(why.joined()).as(why.name()).hasSize((int) tellings - 1);
        }
    }

    @Test
    void people_of_one_name_tell_of_each_other_why_they_are_apart() {
        Map<String, List<String>> byName = iris(Graphs.ENTITIES, Foaf.PERSON).stream()
                .collect(Collectors.groupingBy(iri -> String.valueOf(WHY.of(iri).name())));
        List<List<String>> namesakes =
                byName.values().stream().filter(people -> people.size() > 1).toList();

        assertThat(namesakes).isNotEmpty();
        for (List<String> people : namesakes) {
            for (String person : people) {
                assertThat(WHY.of(person).apart())
                        .extracting(Explanation.Apart::iri)
                        .containsAll(people.stream()
                                .filter(other -> !other.equals(person))
                                .toList());
            }
        }
    }

    @Test
    void a_claim_is_explained_by_its_words_its_sentence_and_its_confidence() {
        String claim = STORE.read(data -> data.stream(Node.ANY, Node.ANY, RDF.Nodes.type, Terms.PARTICIPATION)
                .map(Quad::getSubject)
                .findFirst()
                .orElseThrow()
                .getURI());

        Explanation why = WHY.of(claim);

        assertThat(why.says())
                .extracting(Explanation.Statement::property)
                .contains("event", "participant", "confidence", "role");
        Explanation.Passage passage = why.evidence().get(0);
        assertThat(passage.sentence()).contains(passage.quote());
        assertThat(passage.end() - passage.begin()).isEqualTo(passage.quote().length());
        assertThat(passage.confidence()).isBetween(0.0, 1.0);
    }

    @Test
    void bodies_and_posts_are_explained_by_what_names_them() {
        for (Node type : List.of(Org.ORGANIZATION, Org.POST, Terms.NEIGHBOURHOOD)) {
            assertThat(WHY.of(iris(Graphs.ENTITIES, type).get(0)).evidence()).isNotEmpty();
        }
    }

    @Test
    void an_iri_may_be_given_from_its_type_on() {
        String person = iris(Graphs.ENTITIES, Foaf.PERSON).get(0);

        assertThat(WHY.of(person.substring(Iris.BASE.length()))).isEqualTo(WHY.of(person));
    }

    @Test
    void what_is_not_there_is_said_not_to_be() {
        Stream.of("person/aaaaaaaaaaaaaaaa", "article/2022-01-a.0#participation-999", "article/nowhere.0#post-0")
                .forEach(iri -> assertThatThrownBy(() -> WHY.of(iri))
                        .isInstanceOf(NoSuchThing.class)
                        .hasMessageContaining("nothing is known"));
        assertThatThrownBy(() -> WHY.of("http://example.org/x"))
                .isInstanceOf(NoSuchThing.class)
                .hasMessageContaining(Iris.BASE);
        assertThatThrownBy(() -> WHY.of("no such thing <>")).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> WHY.of("article/2022-01-a.0")).isInstanceOf(NoSuchThing.class);
    }

    @Test
    void what_was_merged_or_removed_says_where_it_went() {
        Node merged = Iris.person("a", 0, 0);
        Node removed = Iris.person("a", 0, 1);
        Node now = Iris.person("b", 0, 0);
        try (Store store = Store.inMemory()) {
            store.change(data -> {
                data.add(Graphs.RUNS, merged, Prov.WAS_INVALIDATED_BY, Iris.run("1"));
                data.add(Graphs.RUNS, merged, Dct.IS_REPLACED_BY, now);
                data.add(Graphs.RUNS, removed, Prov.WAS_INVALIDATED_BY, Iris.run("1"));
            });
            Explanations why = new Explanations(store.dataset());

            assertThatThrownBy(() -> why.of(merged.getURI())).hasMessageContaining("is now <" + now.getURI() + ">");
            assertThatThrownBy(() -> why.of(removed.getURI())).hasMessageContaining("were removed");
        }
    }

    private static List<String> iris(Node graph, Node type) {
        return STORE.read(data -> data.stream(graph, Node.ANY, RDF.Nodes.type, type)
                .map(quad -> quad.getSubject().getURI())
                .sorted()
                .toList());
    }
}
