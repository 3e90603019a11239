package org.lilong.sparql;

import java.time.Duration;

/**
 * What strangers' queries may use.
 *
 * @param time for one query, from its arrival to its last row; time that its client takes to read is added, up to ten times as much
 * @param rows or triples in one answer
 * @param memory in bytes that one query may hold in sorting, grouping, joining and the like, by estimate
 * @param queries that may be under way at a time
 * @param perClient that one client may have under way at a time
 */
public record Limits(Duration time, long rows, long memory, int queries, int perClient) {
    /** The usual bound of rows: an answer of a million passes. */
    public static final long ROWS = 2_000_000;

    /** The usual number of queries under way. */
    public static final int QUERIES = 64;

    /** The usual number of queries under way for one client. */
    public static final int PER_CLIENT = 24;

    /** The usual limits, with so much time for each query. */
    public static Limits of(Duration time) {
        return new Limits(time, ROWS, memoryMegabytes() << 20, QUERIES, PER_CLIENT);
    }

    /** The usual bound of memory: a quarter of the heap. */
    public static long memoryMegabytes() {
        return Runtime.getRuntime().maxMemory() / 4 >> 20;
    }
}
