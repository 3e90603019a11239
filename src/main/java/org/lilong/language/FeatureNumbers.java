package org.lilong.language;

import java.util.Arrays;

/** Collects the numbers that a {@link FeatureIndex} gives the features of one clique, each once, without putting a feature's parts together. */
final class FeatureNumbers {
    private final FeatureIndex index;
    private String clique = "";
    private long[] hashes = new long[96];
    private int[] numbers = new int[96];
    private int size;

    FeatureNumbers(FeatureIndex index) {
        this.index = index;
    }

    /** What is added from now on is of another kind of clique. */
    void of(String clique) {
        this.clique = clique;
    }

    void add(String a) {
        put(FeatureIndex.with(FeatureIndex.NOTHING, a));
    }

    void add(String a, String b) {
        put(FeatureIndex.with(FeatureIndex.with(FeatureIndex.NOTHING, a), b));
    }

    void add(String a, String b, String c) {
        put(FeatureIndex.with(FeatureIndex.with(FeatureIndex.with(FeatureIndex.NOTHING, a), b), c));
    }

    void add(String... parts) {
        long hash = FeatureIndex.NOTHING;
        for (String part : parts) {
            hash = FeatureIndex.with(hash, part);
        }
        put(hash);
    }

    /** Hands over what was added, and begins anew. */
    int[] take() {
        index.numbers(hashes, numbers, size);
        int taken = 0;
        for (int i = 0; i < size; i++) {
            if (numbers[i] >= 0 && !contains(taken, numbers[i])) {
                numbers[taken++] = numbers[i];
            }
        }
        size = 0;
        return Arrays.copyOf(numbers, taken);
    }

    private boolean contains(int count, int number) {
        for (int i = 0; i < count; i++) {
            if (numbers[i] == number) {
                return true;
            }
        }
        return false;
    }

    private void put(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            numbers = new int[2 * size];
        }
        hashes[size++] = FeatureIndex.with(hash, clique);
    }
}
