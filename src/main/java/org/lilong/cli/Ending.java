package org.lilong.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lilong.web.Server;

/** Waits until the program is told to end, then lets the server and the store close before the process is gone. */
final class Ending {
    private static final int GRACE_SECONDS = 10;
    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private Ending() {}

    static void await(Server server) throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        Thread waiting = Thread.currentThread();
        Thread hook = new Thread(
                () -> {
                    BEGUN.set(true);
                    told.countDown();
                    try {
                        waiting.join(TimeUnit.SECONDS.toMillis(GRACE_SECONDS));
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "lilong-end");
        Runtime.getRuntime().addShutdownHook(hook);
        told.await();
        server.close();
    }

    /** Whether the program is ending already; then {@link System#exit} would wait for the hook that waits for its caller. */
    static boolean hasBegun() {
        return BEGUN.get();
    }
}
