package org.lilong.store;

import java.time.Instant;
import org.apache.jena.graph.Node;

/** One run of the program, as the graph of runs records it. */
record Run(Node iri, String version, Instant start, Changes changes, int unchanged, int rejected) {
    Run with(Changes more) {
        return new Run(iri, version, start, changes.plus(more), unchanged, rejected);
    }

    Run with(int nowUnchanged, int nowRejected) {
        return new Run(iri, version, start, changes, nowUnchanged, nowRejected);
    }
}
