package org.lilong.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The named graphs that all pages share; those of pages and articles bear the names of the pages and articles ({@link Iris}). */
public final class Graphs {
    private static final String BASE = "https://w3id.org/lilong/graph/";

    /** Descriptions of entities, a function of all article and page graphs. */
    public static final Node ENTITIES = NodeFactory.createURI(BASE + "entities");

    /** The ontology and its concept schemes. */
    public static final Node ONTOLOGY = NodeFactory.createURI(BASE + "ontology");

    /** What records the runs themselves; left out of an export unless asked for. */
    public static final Node RUNS = NodeFactory.createURI(BASE + "runs");

    /** Judgements of reviewers; never written by ingest. */
    public static final Node DECISIONS = NodeFactory.createURI(BASE + "decisions");

    private Graphs() {}
}
