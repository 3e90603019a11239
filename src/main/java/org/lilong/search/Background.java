package org.lilong.search;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A task that is done on a thread of its own, once at a time, for those who will not wait to its end. */
final class Background {
    private final Runnable task;
    private final String thread;
    private CompletableFuture<Void> underWay = CompletableFuture.completedFuture(null);

    Background(Runnable task, String thread) {
        this.task = task;
        this.thread = thread;
    }

    /** Begins the task, unless it is under way. */
    synchronized void begin() {
        if (underWay.isDone()) {
            underWay = CompletableFuture.runAsync(task, work -> {
                Thread worker = new Thread(work, thread);
                worker.setDaemon(true);
                worker.start();
            });
        }
    }

    /**
     * Waits for what was begun last.
     *
     * @return whether waiting was not cut short by an interrupt
     * @throws IllegalStateException where the task failed
     */
    boolean await(long millis) {
        try {
            lastBegun().get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(thread + " failed", e);
        }
        return true;
    }

    private synchronized CompletableFuture<Void> lastBegun() {
        return underWay;
    }
}
