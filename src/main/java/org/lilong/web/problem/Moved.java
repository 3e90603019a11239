package org.lilong.web.problem;

/** Ends a request for a thing that is known under another address now. */
public final class Moved extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Moved(String address) {
        super(address);
    }

    String address() {
        return String.valueOf(getMessage());
    }
}
