package org.lilong.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.lilong.ontology.Dct;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Terms;

/** The pages of a store that share articles with others, each kept as it was read by itself. */
public final class KeptPages {
    private final Store store;

    /**
     * A page's text, with all that is needed to read it again.
     *
     * @param doc name of the page
     * @param original its original text
     * @param setting how that was set and filed
     */
    public record Kept(String doc, String original, String setting) {}

    KeptPages(Store store) {
        this.store = store;
    }

    /** The seams at which articles of a page and of others meet; none for a page that the store does not hold. */
    public Set<String> seams(String doc) {
        Node page = Iris.page(doc);
        return store.read(data -> new Data(data)
                .objects(page, page, Terms.SEAM).stream()
                        .map(Node::getLiteralLexicalForm)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The pages with articles that meet others at a seam. */
    public List<Kept> at(String seam) {
        return store.read(graphs -> {
            Data data = new Data(graphs);
            return data.anywhere(Terms.SEAM, NodeFactory.createLiteralString(seam)).stream()
                    .map(Quad::getSubject)
                    .flatMap(page -> kept(page, data).stream())
                    .toList();
        });
    }

    private static Optional<Kept> kept(Node page, Data data) {
        Optional<String> doc = data.text(page, page, Dct.IDENTIFIER);
        Optional<String> original = data.text(page, page, Terms.ORIGINAL);
        Optional<String> setting = data.text(page, page, Terms.SETTING);
        return doc.isPresent() && original.isPresent() && setting.isPresent()
                ? Optional.of(new Kept(doc.get(), original.get(), setting.get()))
                : Optional.empty();
    }
}
