package org.lilong.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Nif;
import org.lilong.ontology.Prov;
import org.lilong.ontology.Schema;
import org.lilong.ontology.Terms;
import org.lilong.query.Explanation.Article;
import org.lilong.query.Explanation.Passage;

/** The words of articles that claims rest on, read from the articles' graphs. */
record Passages(DatasetGraph data) {
    List<Passage> passages(Node claim) {
        Node graph = Iris.documentOf(claim);
        List<Passage> passages = new ArrayList<>();
        data.find(graph, claim, Prov.WAS_DERIVED_FROM, Node.ANY)
                .forEachRemaining(quad -> passages.add(passage(graph, claim, quad.getObject())));
        passages.sort(Comparator.comparingInt(Passage::begin).thenComparingInt(Passage::end));
        return passages;
    }

    private Passage passage(Node graph, Node claim, Node span) {
        return new Passage(
                claim.getURI(),
                article(graph),
                text(graph, span, Nif.ANCHOR_OF).orElse(""),
                number(graph, span, Nif.BEGIN_INDEX),
                number(graph, span, Nif.END_INDEX),
                object(graph, span, Nif.IN_SENTENCE)
                        .flatMap(sentence -> text(graph, sentence, Nif.ANCHOR_OF))
                        .orElse(""),
                text(graph, claim, Terms.CONFIDENCE).map(Double::valueOf).orElse(null));
    }

    Article article(Node graph) {
        return new Article(
                graph.getURI(),
                text(graph, graph, Schema.HEADLINE).orElse(""),
                issued(graph).orElse(null));
    }

    Optional<String> issued(Node graph) {
        return text(graph, graph, Terms.ISSUED);
    }

    private int number(Node graph, Node subject, Node property) {
        return text(graph, subject, property).map(Integer::valueOf).orElse(0);
    }

    Optional<String> text(Node graph, Node subject, Node property) {
        return object(graph, subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    private Optional<Node> object(Node graph, Node subject, Node property) {
        var found = data.find(graph, subject, property, Node.ANY);
        return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
    }
}
