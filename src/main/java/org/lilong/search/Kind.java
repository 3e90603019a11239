package org.lilong.search;

import java.util.Arrays;
import java.util.Optional;
import org.lilong.ontology.Iris;

/** The kinds of things that can be searched for. */
public enum Kind {
    PERSON(Iris.Type.PERSON),
    ORGANISATION(Iris.Type.ORGANISATION),
    NEIGHBOURHOOD(Iris.Type.NEIGHBOURHOOD),
    POST(Iris.Type.POST),
    EVENT(Iris.Type.EVENT),
    ARTICLE(Iris.Type.ARTICLE);

    private final Iris.Type type;

    Kind(Iris.Type type) {
        this.type = type;
    }

    /** Its name in IRIs and requests: "person". */
    public String key() {
        return type.key();
    }

    /** The kind of a key, if there is one. */
    public static Optional<Kind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    static Optional<Kind> of(Iris.Type type) {
        return Arrays.stream(values()).filter(kind -> kind.type == type).findFirst();
    }
}
