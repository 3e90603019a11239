package org.lilong.web.contract;

import java.util.Arrays;
import java.util.Optional;

/** A form in which an answer can be asked for, by {@code ?format=} or by Accept. */
public enum Medium {
    JSON("json", "application/json"),
    JSON_LD("jsonld", "application/ld+json"),
    NDJSON("ndjson", "application/x-ndjson"),
    CSV("csv", "text/csv"),
    TABLE("table", "text/plain"),
    GRAPHML("graphml", "application/graphml+xml"),
    GEXF("gexf", "application/gexf+xml"),
    SPARQL("sparql", "application/sparql-query"),
    TURTLE("turtle", "text/turtle"),
    N_TRIPLES("ntriples", "application/n-triples"),
    RDF_XML("rdfxml", "application/rdf+xml"),
    HTML("html", "text/html");

    private final String key;
    private final String type;

    Medium(String key, String type) {
        this.key = key;
        this.type = type;
    }

    /** Its name in {@code ?format=}. */
    public String key() {
        return key;
    }

    /** Its media type, without parameters. */
    public String type() {
        return type;
    }

    /** As the Content-Type header has it. */
    public String contentType() {
        return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }

    /** Whether it is a download that is written row by row and says at its end whether it is complete. */
    public boolean streamed() {
        return this == NDJSON || this == CSV;
    }

    /** The medium of that name. */
    public static Optional<Medium> of(String key) {
        return Arrays.stream(values()).filter(medium -> medium.key.equals(key)).findFirst();
    }
}
