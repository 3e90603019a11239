package org.lilong.sparql;

import org.apache.jena.query.QueryCancelledException;

/** Ends a query that has used up what one query may use; the message says what, and what to do. */
public final class Stopped extends QueryCancelledException {
    private static final long serialVersionUID = 1;
    private final Reason reason;
    private final String message;

    Stopped(Reason reason, String message) {
        this.reason = reason;
        this.message = message;
    }

    /** What ran out. */
    public Reason reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return message;
    }

    /** What can run out. */
    public enum Reason {
        TIME,
        MEMORY,
        ENDING
    }
}
