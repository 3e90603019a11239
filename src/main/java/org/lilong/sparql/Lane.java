package org.lilong.sparql;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

/** So many places to run in, and the queries that wait for one, the one that has had least first. All under the lock it is given. */
final class Lane {
    /** How often one that waits looks whether it was stopped. */
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(50);

    private final Lock lock;
    private final int places;
    private final PriorityQueue<Waiting> queue =
            new PriorityQueue<>(Comparator.comparingLong(waiting -> waiting.evaluation.used()));
    private int running;

    Lane(Lock lock, int places) {
        this.lock = lock;
        this.places = places;
    }

    private record Waiting(Evaluation evaluation, Condition turn) {}

    /** Waits for a place. */
    void enter(Evaluation evaluation) throws InterruptedException {
        Waiting waiting = new Waiting(evaluation, lock.newCondition());
        queue.add(waiting);
        try {
            while (running == places || queue.peek() != waiting) {
                evaluation.beat(System.nanoTime(), Long.MAX_VALUE);
                evaluation.endIfStopped();
                waiting.turn.awaitNanos(LOOK);
            }
            running++;
        } finally {
            queue.remove(waiting);
            wake();
        }
    }

    void leave() {
        running--;
        wake();
    }

    private void wake() {
        Waiting next = queue.peek();
        if (running < places && next != null) {
            next.turn.signal();
        }
    }

    int running() {
        return running;
    }

    int waiting() {
        return queue.size();
    }
}
