package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lilong.ontology.Graphs;
import org.lilong.ontology.Iris;
import org.lilong.query.Catalogue;
import org.lilong.search.Search;

/** A name that fits more people than a list takes from the search. */
final class ManyPeopleTest {
    private static final int PEOPLE = 10_001;
    private static final DatasetGraph GRAPH = people();
    private static final Search SEARCH = Search.inMemory(GRAPH, () -> "test-1");
    private static final Server SERVER =
            Server.start(Settings.local(0), GRAPH, () -> "test-1", Catalogue.load(), SEARCH);
    private static final Caller CALLER = new Caller(SERVER);

    @BeforeAll
    static void index() {
        SEARCH.bringUpToDate();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
        SEARCH.close();
        GRAPH.close();
    }

    private static DatasetGraph people() {
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        Node graph = Graphs.ENTITIES;
        Txn.executeWrite(data, () -> {
            for (int i = 0; i < PEOPLE; i++) {
                Node person = Iris.Type.PERSON.iri(String.format("%016d", i));
                data.add(graph, person, RDF.type.asNode(), FOAF.Person.asNode());
                data.add(graph, person, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang("王" + i, "zh"));
            }
        });
        return data;
    }

    @Test
    void saysInAListThatTheSearchFoundMoreThanItTakes() throws Exception {
        JsonNode answer = CALLER.json("/api/v1/people?limit=5&q=" + Caller.encoded("王"));

        assertThat(answer.at("/page/total").asInt()).isEqualTo(10_000);
        assertThat(answer.at("/meta/complete").asBoolean()).isFalse();
        assertThat(answer.at("/meta/reason").asText()).contains("more than 10000");
    }

    @Test
    void saysAtTheEndOfADownloadThatTheSearchFoundMoreThanItTakes() throws Exception {
        String csv =
                CALLER.get("/api/v1/people?format=csv&q=" + Caller.encoded("王")).body();

        assertThat(csv.lines().reduce((one, other) -> other).orElseThrow()).contains("# incomplete", "10000 rows");
    }

    @Test
    void saysNothingOfTheKindOfAListThatIsWhole() throws Exception {
        JsonNode answer = CALLER.json("/api/v1/people?q=" + Caller.encoded("王10000"));

        assertThat(answer.at("/page/total").asInt()).isEqualTo(1);
        assertThat(answer.at("/meta/complete").asBoolean()).isTrue();
    }
}
