package org.lilong.query;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.lilong.ontology.Dct;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Terms;
import org.lilong.store.Store;

/** What the store holds, document by document, in the schema of annotated pages; for measuring and for other programs. */
public final class Records {
    private final Store store;

    public Records(Store store) {
        this.store = store;
    }

    /** Hands over all documents in the order of their names, each read when its turn comes, all from one state of the store. */
    public void forEach(Consumer<DocumentRecord> consumer) {
        store.read(data -> {
            documents(data).forEach((doc, page) -> consumer.accept(new DocumentReader(data, page, doc).read()));
            return true;
        });
    }

    /** One document, or nothing where the store does not hold it. */
    public Optional<DocumentRecord> of(String doc) {
        Node page = Iris.page(doc);
        return store.read(data -> data.contains(page, page, Node.ANY, Node.ANY)
                ? Optional.of(new DocumentReader(data, page, doc).read())
                : Optional.empty());
    }

    /** Writes one JSON object a line; the stream is flushed and left open. */
    public void write(OutputStream out) throws IOException {
        ObjectWriter json = new ObjectMapper()
                .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
                .writer();
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        try {
            forEach(document -> {
                try {
                    buffered.write(json.writeValueAsBytes(document));
                    buffered.write('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        buffered.flush();
    }

    private static Map<String, Node> documents(DatasetGraph data) {
        Map<String, Node> pages = new TreeMap<>();
        data.find(Node.ANY, Node.ANY, RDF.Nodes.type, Terms.PAGE).forEachRemaining(quad -> data.find(
                        quad.getGraph(), quad.getSubject(), Dct.IDENTIFIER, Node.ANY)
                .forEachRemaining(name -> pages.put(name.getObject().getLiteralLexicalForm(), quad.getSubject())));
        return pages;
    }
}
