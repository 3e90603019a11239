package org.lilong.search;

import java.util.List;
import org.lilong.ontology.Hash;

/**
 * One thing that can be found.
 *
 * @param names the usual one first; of an article its headline, if any
 * @param text an article's text; else empty
 * @param weight what decides between equals: how often an entity is mentioned, how late an article was issued
 */
record Entry(Kind kind, String iri, List<String> names, String text, long weight) {
    /** Another for every other content, so that only what has changed is indexed anew. */
    String digest() {
        return Hash.of(String.join("\u001e", names), text, Long.toString(weight));
    }
}
