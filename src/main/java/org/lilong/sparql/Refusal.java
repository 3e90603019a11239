package org.lilong.sparql;

/** A query that is not evaluated at all; the message says what is wrong with it. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Kind kind;
    private final int line;
    private final int column;

    private Refusal(Kind kind, String message, int line, int column, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.line = line;
        this.column = column;
    }

    static Refusal syntax(String message, int line, int column, Throwable cause) {
        return new Refusal(Kind.MALFORMED, message, line, column, cause);
    }

    @SuppressWarnings("NullAway") // no cause is what the constructor of Throwable means by null
    static Refusal malformed(String message) {
        return new Refusal(Kind.MALFORMED, message, -1, -1, null);
    }

    @SuppressWarnings("NullAway")
    static Refusal forbidden(String message) {
        return new Refusal(Kind.FORBIDDEN, message, -1, -1, null);
    }

    @SuppressWarnings("NullAway")
    static Refusal missing(String message) {
        return new Refusal(Kind.MISSING, message, -1, -1, null);
    }

    /** Why it is not evaluated. */
    public Kind kind() {
        return kind;
    }

    /** The line of a syntax error, counted from 1, or -1. */
    public int line() {
        return line;
    }

    /** The column of a syntax error, counted from 1, or -1. */
    public int column() {
        return column;
    }

    /** Why a query is not evaluated. */
    public enum Kind {
        MALFORMED,
        FORBIDDEN,
        MISSING
    }
}
