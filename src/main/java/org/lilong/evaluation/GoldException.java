package org.lilong.evaluation;

/** Annotated pages that cannot be used; the message names the file and says what to do. */
public final class GoldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GoldException(String message) {
        super(message);
    }

    GoldException(String message, Throwable cause) {
        super(message, cause);
    }
}
