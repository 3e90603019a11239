package org.lilong.language;

import java.util.Arrays;

/** Collects the numbers that a {@link FeatureIndex} gives the features of one clique, each once, without putting a feature's parts together. */
final class FeatureNumbers {
    private final FeatureIndex index;
    private String clique = "";
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
        int[] taken = Arrays.copyOf(numbers, size);
        size = 0;
        return taken;
    }

    private void put(long hash) {
        int number = index.numberOf(FeatureIndex.with(hash, clique));
        for (int i = 0; i < size; i++) {
            if (numbers[i] == number) {
                return;
            }
        }
        if (number >= 0) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = number;
        }
    }
}
