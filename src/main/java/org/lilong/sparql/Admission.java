package org.lilong.sparql;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which queries are under way, and whether one more may be. */
final class Admission {
    private final Limits limits;
    private final Set<Evaluation> underWay = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> clients = new HashMap<>();
    private boolean ending;

    Admission(Limits limits) {
        this.limits = limits;
    }

    synchronized void admit(Evaluation evaluation) {
        int own = clients.getOrDefault(evaluation.client(), 0);
        if (ending) {
            throw new TooMany(false, "The server is about to stop and takes no new queries.");
        }
        if (own >= limits.perClient()) {
            throw new TooMany(
                    true,
                    "You have " + own + " queries under way, the most for one client. Wait until one of them ends.");
        }
        if (underWay.size() >= limits.queries()) {
            throw new TooMany(
                    false,
                    "The server has " + underWay.size() + " queries under way, the most it takes. Try again soon.");
        }
        clients.put(evaluation.client(), own + 1);
        underWay.add(evaluation);
    }

    synchronized void dismiss(Evaluation evaluation) {
        underWay.remove(evaluation);
        clients.computeIfPresent(evaluation.client(), (client, count) -> count == 1 ? null : count - 1);
        notifyAll();
    }

    Set<Evaluation> underWay() {
        return underWay;
    }

    /** Admits no more, and waits for so long at most until none is under way. */
    synchronized void end(Duration grace) throws InterruptedException {
        ending = true;
        long until = System.nanoTime() + grace.toNanos();
        long left = grace.toMillis();
        while (!underWay.isEmpty() && left > 0) {
            wait(left);
            left = (until - System.nanoTime()) / 1_000_000;
        }
    }
}
