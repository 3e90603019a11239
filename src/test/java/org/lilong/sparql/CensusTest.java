package org.lilong.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.CancellationException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;

final class CensusTest {
    private static final String QUADS = """
            (dataset
              (graph <urn:g> (<urn:a> rdf:type <urn:C>) (<urn:b> rdf:type <urn:C>) (<urn:c> rdf:type <urn:D>) (<urn:a> <urn:p> 1))
              (graph <urn:h> (<urn:a> rdf:type <urn:C>) (<urn:a> <urn:p> 1) (<urn:a> <urn:p> 2) (<urn:b> <urn:q> <urn:C>)))
            """;

    @Test
    void countsATripleOfSeveralGraphsOnce() {
        DatasetGraph data = data();
        Census census = Txn.calculateRead(data, () -> Census.of(data, () -> false));

        assertThat(census.classes()).isEqualTo(Map.of(iri("urn:C"), 2L, iri("urn:D"), 1L));
        assertThat(census.properties())
                .isEqualTo(Map.of(
                        iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
                        3L,
                        iri("urn:p"),
                        2L,
                        iri("urn:q"),
                        1L));
        assertThat(census.triples()).isEqualTo(6);
    }

    @Test
    void countsNothingInAnEmptyStore() {
        DatasetGraph data = DatabaseMgr.createDatasetGraph();

        assertThat(Txn.calculateRead(data, () -> Census.of(data, () -> false)).triples())
                .isZero();
    }

    @Test
    void givesUpWhenItIsToldTo() {
        DatasetGraph data = data();

        assertThatThrownBy(() -> Txn.executeRead(data, () -> Census.of(data, () -> true)))
                .isInstanceOf(CancellationException.class);
    }

    private static DatasetGraph data() {
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        Txn.executeWrite(data, () -> SSE.parseDatasetGraph(QUADS).stream().forEach(data::add));
        return data;
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
