package org.lilong.sparql;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.lilong.sparql.Stopped.Reason;

/** One query under way: whether it must stop or make room, what it has used, what it holds. Its thread asks at every step. */
public final class Evaluation implements AutoCloseable {
    private static final ThreadLocal<@Nullable Evaluation> CURRENT = new ThreadLocal<>();

    /** Stretches of the time limit that slow reading may add. */
    private static final int PATIENCE = 9;

    private static final long NOT_WRITING = Long.MIN_VALUE;

    private final Turns turns;
    private final Limits limits;
    private final String client;
    private final long threadId = Thread.currentThread().getId();
    private final long allocatedBefore;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private volatile boolean due;
    private volatile @Nullable Stopped stopped;
    private volatile long deadline;
    private volatile long turnBegan;
    private volatile long writingSince = NOT_WRITING;
    private @Nullable Lane place;
    private long lent;
    private long used;
    private long held;

    Evaluation(Turns turns, Limits limits, String client, long allocatedBefore) {
        this.turns = turns;
        this.limits = limits;
        this.client = client;
        this.allocatedBefore = allocatedBefore;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    /** The one that this thread has under way, if any. */
    public static Optional<Evaluation> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** A step of a query of whichever engine, on a thread that may have an evaluation under way. */
    static void tickCurrent() {
        Evaluation current = CURRENT.get();
        if (current != null) {
            current.tick();
        }
    }

    void begin() {
        CURRENT.set(this);
    }

    /** To be called at every step of the work; cheap unless there is something to attend to. */
    void tick() {
        if (due) {
            due = false;
            endIfStopped();
            turns.give(this);
            turns.take(this);
        }
    }

    /** Notes that so many bytes more are held until the query ends. */
    void hold(long bytes) {
        held += bytes;
        if (held > limits.memory()) {
            throw memoryExceeded();
        }
    }

    /** Does something that may wait for the client; where it waits for long, others use the processor. */
    public void aside(Writing writing) throws IOException {
        long began = System.nanoTime();
        writingSince = began;
        try {
            writing.write();
        } finally {
            long most = limits.time().toNanos() * PATIENCE - lent;
            long taken = Math.min(most, System.nanoTime() - began);
            lent += taken;
            deadline += taken;
            turns.resume(this);
        }
    }

    /** Whether it has waited for its client for so long. */
    boolean waitsForClient(long now, long atLeast) {
        long since = writingSince;
        return since != NOT_WRITING && now - since > atLeast;
    }

    /** Its client has what was written; answers whether it still has its turn. */
    boolean written() {
        writingSince = NOT_WRITING;
        return place != null;
    }

    /** Does work that is shared with others and not the query's own, outside of its turns and its time. */
    public void apart(Runnable work) {
        CURRENT.remove();
        deadline = Long.MAX_VALUE;
        turns.give(this);
        try {
            work.run();
        } finally {
            deadline = System.nanoTime() + limits.time().toNanos();
            turns.take(this);
            CURRENT.set(this);
        }
    }

    /** Something written to the client. */
    public interface Writing {
        /** Writes, and may wait. */
        void write() throws IOException;
    }

    /** Jena's own sign to stop. */
    AtomicBoolean cancelled() {
        return cancelled;
    }

    /** The limits that it is under. */
    public Limits limits() {
        return limits;
    }

    String client() {
        return client;
    }

    long threadId() {
        return threadId;
    }

    long allocatedBefore() {
        return allocatedBefore;
    }

    /** Nanoseconds of turns that are over. */
    long used() {
        return used;
    }

    long deadline() {
        return deadline;
    }

    void turnBegins(Lane lane) {
        place = lane;
        turnBegan = System.nanoTime();
    }

    /** The place that comes free, where it had one. */
    Optional<Lane> turnEnds() {
        Lane left = place;
        if (left != null) {
            used += System.nanoTime() - turnBegan;
        }
        place = null;
        return Optional.ofNullable(left);
    }

    /** Called from the clock: has the query look up where it stands. */
    void beat(long now, long slice) {
        if (now > deadline) {
            stop(timeExceeded());
        } else if (now - turnBegan > slice) {
            due = true;
        }
    }

    /** Has it stop at its next step. */
    void stop(Stopped why) {
        if (stopped == null) {
            stopped = why;
        }
        cancelled.set(true);
        due = true;
    }

    /** Why it was stopped, or null; Jena's own exception does not tell. */
    public @Nullable Stopped stoppedOrNull() {
        return stopped;
    }

    void endIfStopped() {
        Stopped why = stopped;
        if (why != null) {
            due = true;
            throw why;
        }
    }

    Stopped memoryExceeded() {
        Stopped why = new Stopped(
                Reason.MEMORY,
                "The query was stopped because it needed more than " + limits.memory() / (1 << 20)
                        + " MB, the most that this server gives one query. Sort, group or join less.");
        stop(why);
        return why;
    }

    private Stopped timeExceeded() {
        return new Stopped(
                Reason.TIME,
                "The query was stopped after " + limits.time().toMillis() / 1000.0
                        + " s, the most that this server gives one query. Ask for less, or add LIMIT.");
    }

    @Override
    public void close() {
        CURRENT.remove();
        turns.end(this);
    }
}
