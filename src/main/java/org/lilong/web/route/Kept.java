package org.lilong.web.route;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is dear to make and asked for again: the last so many asked for, each made once.
 *
 * @param <K> what is asked for; it names the state of the data
 * @param <V> what is made
 */
public final class Kept<K, V> {
    private final UnderWay<K, V> underWay = new UnderWay<>();
    private final Map<K, V> kept;

    public Kept(int most) {
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public V of(K key, Supplier<V> making) {
        V known = known(key);
        return known != null
                ? known
                : underWay.of(key, () -> {
                    V made = making.get();
                    keep(key, made);
                    return made;
                });
    }

    private synchronized @Nullable V known(K key) {
        return kept.get(key);
    }

    private synchronized void keep(K key, V made) {
        kept.put(key, made);
    }
}
