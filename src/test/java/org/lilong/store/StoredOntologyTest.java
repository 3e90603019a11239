package org.lilong.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lilong.ontology.Graphs;
import org.lilong.ontology.OntologyFile;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Skos;

class StoredOntologyTest {
    private static final Node OTHER = NodeFactory.createLiteralString("of another program");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aNewStoreHoldsTheOntologyAndQueriesFindTheLabelsOfConcepts() {
        try (Store store = Store.openOrCreate(folder.resolve("s"))) {
            assertThat(held(store))
                    .containsAll(OntologyFile.VOCABULARY.load().find().toList());
            assertThat(labels(store, "role-attendee")).contains("attendee");
        }
    }

    @Test
    void aStoreInMemoryHoldsItAsSoonAsAPageIsPutIn() {
        try (Store store = Store.inMemory()) {
            new Contributions(store, "1", InstantSource.system())
                    .replace(List.of(Contribution.of(InventedPages.byChance(new Random(1), "a"))));
            assertThat(labels(store, "role-attendee")).contains("attendee");
        }
    }

    @Test
    void theOntologyOfAnotherProgramIsReplacedWhenTheStoreIsOpenedForWriting() {
        Set<Triple> ours = changeToAnotherProgram();
        try (Store store = Store.openOrCreate(folder.resolve("s"))) {
            assertThat(held(store)).isEqualTo(ours);
        }
    }

    @Test
    void theOntologyOfAnotherProgramIsReplacedWhenPagesAreRemoved() {
        Set<Triple> ours = changeToAnotherProgram();
        try (Store store = Store.open(folder.resolve("s"))) {
            new Contributions(store, "1", InstantSource.system()).remove(List.of("a"));
            assertThat(held(store)).isEqualTo(ours);
        }
    }

    @Test
    void openingForReadingWritesNothing() {
        changeToAnotherProgram();
        try (Store store = Store.open(folder.resolve("s"))) {
            assertThat(held(store)).contains(Triple.create(Graphs.ONTOLOGY, Schema.SHA256, OTHER));
        }
    }

    @Test
    void openingForWritingAgainIsNoNewVersionOfTheData() {
        String version;
        try (Store store = Store.openOrCreate(folder.resolve("s"))) {
            version = store.dataVersion();
        }
        try (Store store = Store.openOrCreate(folder.resolve("s"))) {
            assertThat(store.dataVersion()).isEqualTo(version);
        }
    }

    /** Leaves a store with one page and an ontology that lacks a label, has one more, and bears another digest; answers ours. */
    private Set<Triple> changeToAnotherProgram() {
        try (Store store = Store.openOrCreate(folder.resolve("s"))) {
            new Contributions(store, "1", InstantSource.system())
                    .replace(List.of(Contribution.of(InventedPages.byChance(new Random(1), "a"))));
            Set<Triple> ours = held(store);
            Node concept = NodeFactory.createURI("https://w3id.org/lilong/ontology#role-attendee");
            store.change(data -> {
                data.deleteAny(Graphs.ONTOLOGY, concept, Skos.PREF_LABEL, Node.ANY);
                data.add(Graphs.ONTOLOGY, concept, Skos.PREF_LABEL, NodeFactory.createLiteralLang("stale", "en"));
                data.deleteAny(Graphs.ONTOLOGY, Graphs.ONTOLOGY, Schema.SHA256, Node.ANY);
                data.add(Graphs.ONTOLOGY, Graphs.ONTOLOGY, Schema.SHA256, OTHER);
            });
            return ours;
        }
    }

    private static Set<Triple> held(Store store) {
        return store.read(data -> data.stream(Graphs.ONTOLOGY, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::asTriple)
                .collect(Collectors.toSet()));
    }

    private static Set<String> labels(Store store, String concept) {
        String query = "PREFIX lilong: <https://w3id.org/lilong/ontology#>"
                + " PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
                + " SELECT ?label { lilong:" + concept + " skos:prefLabel ?label }";
        return store.read(data -> {
            Set<String> labels = new HashSet<>();
            try (QueryExecution asked = QueryExecutionFactory.create(query, DatasetFactory.wrap(data))) {
                asked.execSelect()
                        .forEachRemaining(
                                row -> labels.add(row.getLiteral("label").getLexicalForm()));
            }
            return labels;
        });
    }
}
