package org.lilong.ontology;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The files of the folder {@code ontology/}, which stand on the class path. */
public enum OntologyFile {
    /** Classes, properties and concept schemes. */
    VOCABULARY("ontology/lilong.ttl"),
    /** SHACL shapes for all kinds of nodes. */
    SHAPES("ontology/shapes.ttl");

    private final String path;

    OntologyFile(String path) {
        this.path = path;
    }

    /**
     * Reads the file.
     *
     * @return a graph of its own, which the caller may change
     * @throws BrokenOntologyException if it is missing or no Turtle; the message names file, line and remedy
     */
    public Graph load() {
        return parse(path, new ByteArrayInputStream(bytes()));
    }

    /**
     * Tells this version of the file from all others: the SHA-256 of its bytes in hexadecimal digits.
     *
     * @throws BrokenOntologyException if it is missing
     */
    public String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private byte[] bytes() {
        try (InputStream in = OntologyFile.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new BrokenOntologyException(
                        path + " is not on the class path: build again with `mvn -q compile`, which copies"
                                + " the folder ontology/ there");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new BrokenOntologyException(path + " cannot be read (" + e.getMessage() + "): build again", e);
        }
    }

    static Graph parse(String path, InputStream turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(turtle)
                .lang(Lang.TURTLE)
                .base(Iris.BASE)
                .errorHandler(new StopAtLine(path))
                .parse(graph);
        return graph;
    }
}
