package org.lilong.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.lilong.extraction.claim.PageClaims;
import org.lilong.graph.NamedGraph;
import org.lilong.graph.PageGraphs;
import org.lilong.ontology.Iris;

/**
 * All that one page says: its own graph and those of its articles. People and events may bear provisional IRIs; the store decides who and
 * what they are.
 *
 * @param doc name of the page
 * @param graphs named after the page and its articles
 */
public record Contribution(String doc, List<NamedGraph> graphs) {
    public Contribution {
        graphs = List.copyOf(graphs);
        Node page = Iris.page(doc);
        for (NamedGraph graph : graphs) {
            if (!graph.name().equals(page) && !Iris.pageOf(graph.name()).equals(page)) {
                throw new IllegalArgumentException(graph.name() + " is no graph of page " + doc);
            }
        }
    }

    public static Contribution of(PageClaims claims) {
        return new Contribution(claims.page().doc(), PageGraphs.of(claims));
    }
}
