package org.lilong.sparql;

import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.lilong.sparql.Stopped.Reason;

/** How long a text may be that a query makes, and how much work one step on texts and numbers may be. */
final class Texts {
    private static final int MOST = 1 << 18;

    /** Characters compared by a search for one text in another, at worst. */
    private static final long MOST_COMPARED = 1L << 30;

    private static final int MOST_BITS = 1 << 14;

    private Texts() {}

    static void check(long length, Evaluation evaluation) {
        if (length > MOST) {
            Stopped why = new Stopped(
                    Reason.MEMORY,
                    "The query was stopped because a text in it grew longer than " + MOST
                            + " characters, the most that this server lets a query make.");
            evaluation.stop(why);
            throw why;
        }
    }

    static void checkSearch(NodeValue in, NodeValue what) {
        if ((long) length(in) * length(what) > MOST_COMPARED) {
            throw new ExprEvalException("too long a text to look for in so long a text");
        }
    }

    static int length(NodeValue value) {
        return value.asUnquotedString().length();
    }

    /** A product of products can double its digits at each step. */
    static NodeValue checkNumber(NodeValue value) {
        boolean tooLong = value.isInteger()
                ? value.getInteger().bitLength() > MOST_BITS
                : value.isDecimal() && value.getDecimal().unscaledValue().bitLength() > MOST_BITS;
        if (tooLong) {
            throw new ExprEvalException("a number of more than " + MOST_BITS + " bits");
        }
        return value;
    }
}
