package org.lilong.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Passes things on in groups of bounded size. */
final class Batches<T> {
    private final int size;
    private final Consumer<List<T>> next;
    private final List<T> batch = new ArrayList<>();

    Batches(int size, Consumer<List<T>> next) {
        this.size = size;
        this.next = next;
    }

    void add(T thing) {
        batch.add(thing);
        if (batch.size() == size) {
            finish();
        }
    }

    /** Passes on what is left. */
    void finish() {
        if (!batch.isEmpty()) {
            next.accept(List.copyOf(batch));
            batch.clear();
        }
    }
}
