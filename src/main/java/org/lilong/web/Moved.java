package org.lilong.web;

/** Ends a request for a thing that is known under another address now. */
final class Moved extends RuntimeException {
    private static final long serialVersionUID = 1;

    Moved(String address) {
        super(address);
    }

    String address() {
        return String.valueOf(getMessage());
    }
}
