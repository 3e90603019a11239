package org.lilong.sparql;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** Stops the greediest query where a full garbage collection leaves the heap nearly full: the bound behind all estimates. */
final class HeapWatch implements NotificationListener, AutoCloseable {
    private static final double FULL = 0.85;

    /** After stopping one, for its memory to come free before another is blamed. */
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    /** Between full collections that are asked for because a partial one left the heap nearly full, perhaps of garbage. */
    private static final long BETWEEN_REQUESTS = TimeUnit.SECONDS.toNanos(5);

    private static final String FULL_COLLECTION = "end of major GC";

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Turns turns;
    private long stopped = System.nanoTime() - PAUSE;
    private long requested = System.nanoTime() - BETWEEN_REQUESTS;

    HeapWatch(Turns turns) {
        this.turns = turns;
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener(this, null, null);
        }
    }

    /** Bytes of all objects that a thread has ever made. */
    long allocated(long threadId) {
        return threads.getThreadAllocatedBytes(threadId);
    }

    @Override
    public synchronized void handleNotification(Notification notification, Object handback) {
        if (!notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            return;
        }
        var collection = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
        if (!leavesHeapFull(collection)) {
            return;
        }
        long now = System.nanoTime();
        if (collection.getGcAction().equals(FULL_COLLECTION)) {
            if (now - stopped > PAUSE) {
                stopped = now;
                turns.greediest().ifPresent(Evaluation::memoryExceeded);
            }
        } else if (now - requested > BETWEEN_REQUESTS && turns.greediest().isPresent()) {
            requested = now;
            System.gc();
        }
    }

    private static boolean leavesHeapFull(GarbageCollectionNotificationInfo collection) {
        long used = collection.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> isHeap(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
        return used
                > FULL
                        * ManagementFactory.getMemoryMXBean()
                                .getHeapMemoryUsage()
                                .getMax();
    }

    private static boolean isHeap(String pool) {
        return pool.contains("Eden") || pool.contains("Survivor") || pool.contains("Old") || pool.contains("Tenured");
    }

    @Override
    public void close() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            try {
                ((NotificationEmitter) collector).removeNotificationListener(this);
            } catch (ListenerNotFoundException e) {
                throw new IllegalStateException("the heap is not watched", e);
            }
        }
    }
}
