package org.lilong.sparql;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToIntFunction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.solver.QC2;
import org.lilong.sparql.Stopped.Reason;

/**
 * Shares the processors among queries, so that light ones are answered while heavy ones run: few run at a time, each for a short turn, and the next
 * turn is for whoever has had least. A query that has had more than half a second is heavy and gets turns on part of the processors only.
 */
public final class Turns implements AutoCloseable {
    private static final long TURN = TimeUnit.MILLISECONDS.toNanos(40);
    private static final long HEAVY = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long BEAT_MILLIS = 10;

    private final Limits limits;
    private final Admission admission;
    private final ReentrantLock lock = new ReentrantLock();
    private final Lane light;
    private final Lane heavy;
    private final Map<Reason, LongAdder> stopped = new ConcurrentHashMap<>();
    private final HeapWatch heap = new HeapWatch(this);
    private final Thread clock = new Thread(this::beat, "lilong-query-clock");

    /** Begins to share. */
    public Turns(Limits limits) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.limits = limits;
        this.admission = new Admission(limits);
        this.light = new Lane(lock, 2 * processors);
        this.heavy = new Lane(lock, Math.max(1, processors / 2));
        clock.setDaemon(true);
        clock.start();
    }

    /**
     * Lets a query of a client begin, on the thread that calls; waits for its first turn.
     *
     * @throws TooMany where too many are under way already
     * @throws Stopped where it had no turn within its time
     */
    public Evaluation begin(String client) {
        Evaluation evaluation = new Evaluation(
                this, limits, client, heap.allocated(Thread.currentThread().getId()));
        admission.admit(evaluation);
        try {
            take(evaluation);
            evaluation.begin();
            return evaluation;
        } catch (Stopped e) {
            end(evaluation);
            throw e;
        }
    }

    /** Has all queries to a dataset make room at every step, on threads that have an evaluation under way: also those of the program's own. */
    public static void shareOut(DatasetGraph dataset) {
        QC2.setFilter(dataset.getContext(), tuple -> {
            Evaluation.tickCurrent();
            return true;
        });
    }

    void take(Evaluation evaluation) {
        Lane lane = evaluation.used() > HEAVY ? heavy : light;
        lock.lock();
        try {
            lane.enter(evaluation);
            evaluation.turnBegins(lane);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            evaluation.stop(ending());
            evaluation.endIfStopped();
        } finally {
            lock.unlock();
        }
    }

    void give(Evaluation evaluation) {
        lock.lock();
        try {
            evaluation.turnEnds().ifPresent(Lane::leave);
        } finally {
            lock.unlock();
        }
    }

    /** Goes on after writing to the client: with the turn that it had, or with a new one where it was slow. */
    void resume(Evaluation evaluation) {
        lock.lock();
        try {
            if (evaluation.written()) {
                return;
            }
        } finally {
            lock.unlock();
        }
        take(evaluation);
    }

    private void giveWhereTheClientIsSlow(Evaluation evaluation, long now) {
        lock.lock();
        try {
            if (evaluation.waitsForClient(now, TimeUnit.MILLISECONDS.toNanos(BEAT_MILLIS))) {
                evaluation.turnEnds().ifPresent(Lane::leave);
            }
        } finally {
            lock.unlock();
        }
    }

    void end(Evaluation evaluation) {
        give(evaluation);
        admission.dismiss(evaluation);
        Stopped why = evaluation.stoppedOrNull();
        if (why != null) {
            stopped.computeIfAbsent(why.reason(), reason -> new LongAdder()).increment();
        }
    }

    private void beat() {
        try {
            while (true) {
                long now = System.nanoTime();
                admission.underWay().forEach(evaluation -> {
                    evaluation.beat(now, TURN);
                    giveWhereTheClientIsSlow(evaluation, now);
                });
                Thread.sleep(BEAT_MILLIS);
            }
        } catch (InterruptedException e) {
            // the way to stop this clock
            return;
        }
    }

    /** The query that has made most objects since it began. */
    Optional<Evaluation> greediest() {
        return admission.underWay().stream()
                .max(Comparator.comparingLong(
                        evaluation -> heap.allocated(evaluation.threadId()) - evaluation.allocatedBefore()));
    }

    /** Queries that have a turn now. */
    public int running() {
        return count(Lane::running);
    }

    /** Queries that wait for their turn. */
    public int waiting() {
        return count(Lane::waiting);
    }

    private int count(ToIntFunction<Lane> of) {
        lock.lock();
        try {
            return of.applyAsInt(light) + of.applyAsInt(heavy);
        } finally {
            lock.unlock();
        }
    }

    /** Queries that were stopped for that reason. */
    public long stopped(Reason reason) {
        LongAdder count = stopped.get(reason);
        return count == null ? 0 : count.sum();
    }

    /** Takes no new queries, lets those under way end for so long, then stops them. */
    public void finish(Duration grace) {
        try {
            admission.end(grace);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        admission.underWay().forEach(evaluation -> evaluation.stop(ending()));
    }

    private static Stopped ending() {
        return new Stopped(Reason.ENDING, "The query was stopped because the server is stopping.");
    }

    @Override
    public void close() {
        finish(Duration.ZERO);
        clock.interrupt();
        heap.close();
    }
}
