package org.lilong.query;

/** A file of the catalogue that cannot be used; the message names file, line and remedy. */
public final class QueryFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    QueryFileException(String file, int line, String problem, String remedy) {
        super("queries/" + file + ":" + line + ": " + problem + ". " + remedy);
    }

    QueryFileException(String file, int line, String problem, String remedy, Throwable cause) {
        super("queries/" + file + ":" + line + ": " + problem + ". " + remedy, cause);
    }
}
