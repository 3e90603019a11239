package org.lilong.ontology;

/** A file of the ontology that cannot be read: the start must end, and the message says which file, where and what to do. */
public final class BrokenOntologyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenOntologyException(String message, Throwable cause) {
        super(message, cause);
    }

    BrokenOntologyException(String message) {
        super(message);
    }
}
