package org.lilong.sparql;

/** Turns a query away because too many are under way; the message says whose. */
public final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final boolean ofClient;

    TooMany(boolean ofClient, String message) {
        super(message);
        this.ofClient = ofClient;
    }

    /** Whether this client has too many under way, and not all clients together. */
    public boolean ofClient() {
        return ofClient;
    }
}
