package org.lilong.web.route;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.lilong.sparql.Evaluation;

/**
 * Has what is dear and asked for by several at once made by the first of them; the others wait, and leave the processors to whoever works.
 *
 * @param <K> what is asked for
 * @param <V> what is made
 */
final class UnderWay<K, V> {
    private final ConcurrentMap<K, CompletableFuture<V>> made = new ConcurrentHashMap<>();

    V of(K key, Supplier<V> making) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> theirs = made.putIfAbsent(key, mine);
        if (theirs != null) {
            // the first may have been stopped by its own limits, which are not those of the second
            return awaited(theirs).orElseGet(making);
        }
        try {
            V value = making.get();
            mine.complete(value);
            return value;
        } finally {
            made.remove(key, mine);
            mine.cancel(false);
        }
    }

    private Optional<V> awaited(CompletableFuture<V> theirs) {
        Runnable waiting = () -> theirs.handle((value, failure) -> true).join();
        Evaluation.current().ifPresentOrElse(evaluation -> evaluation.apart(waiting), waiting);
        return theirs.isCompletedExceptionally() ? Optional.empty() : Optional.of(theirs.join());
    }
}
