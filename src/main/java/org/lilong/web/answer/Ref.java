package org.lilong.web.answer;

import org.jspecify.annotations.Nullable;
import org.lilong.ontology.Iris;

/** A thing by its IRI, with what it is and is called. */
public record Ref(
        String type, String id, String iri, @Nullable String name) {
    /** The thing of an IRI; what an article names only by its own words, such as a group, has the id of the article and its own. */
    public static Ref of(String iri, @Nullable String name) {
        return new Ref(typeOf(iri), idOf(iri), iri, name);
    }

    /** What an IRI stands for: "person", and for a node of an article its own kind: "group". */
    public static String typeOf(String iri) {
        int hash = iri.indexOf('#');
        if (hash >= 0) {
            return iri.substring(hash + 1).replaceFirst("[-=].*", "");
        }
        return iri.startsWith(Iris.BASE) ? iri.substring(Iris.BASE.length()).replaceFirst("/.*", "") : "thing";
    }

    /** The last part of an IRI, with "~" where the IRI has "#". */
    public static String idOf(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1).replace('#', '~');
    }
}
