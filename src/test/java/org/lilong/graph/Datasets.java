package org.lilong.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.lilong.extraction.claim.PageClaims;
import org.lilong.ontology.Graphs;

/** Small datasets in memory, filled as ingest fills a store. */
final class Datasets {
    private Datasets() {}

    static DatasetGraph of(PageClaims... pages) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (PageClaims page : pages) {
            put(dataset, page);
            describe(dataset, page);
        }
        return dataset;
    }

    static void put(DatasetGraph dataset, PageClaims page) {
        for (NamedGraph graph : PageGraphs.of(page)) {
            graph.triples().forEach(triple -> dataset.getGraph(graph.name()).add(triple));
        }
    }

    static void describe(DatasetGraph dataset, PageClaims page) {
        for (NamedGraph graph : PageGraphs.of(page)) {
            for (Node entity : Entities.named(graph.triples())) {
                dataset.deleteAny(Graphs.ENTITIES, entity, Node.ANY, Node.ANY);
                Entities.describe(dataset, entity)
                        .forEach(triple -> dataset.getGraph(Graphs.ENTITIES).add(triple));
            }
        }
    }
}
