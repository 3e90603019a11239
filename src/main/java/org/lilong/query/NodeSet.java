package org.lilong.query;

import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;

/** Nodes in the store's numbers for them: sorted, and eight bytes each, since lists of a big store have hundreds of thousands. */
final class NodeSet {
    static final NodeSet EMPTY = new NodeSet(new long[0]);

    private final long[] sorted;

    private NodeSet(long[] sorted) {
        this.sorted = sorted;
    }

    static NodeSet of(long... numbers) {
        Collected collected = new Collected();
        Arrays.stream(numbers).forEach(collected::add);
        return collected.set();
    }

    int size() {
        return sorted.length;
    }

    boolean contains(long number) {
        return Arrays.binarySearch(sorted, number) >= 0;
    }

    /** Where a number stands among the others; negative where it does not. */
    int position(long number) {
        return Arrays.binarySearch(sorted, number);
    }

    void forEach(LongConsumer use) {
        Arrays.stream(sorted).forEach(use);
    }

    NodeSet only(LongPredicate test) {
        return new NodeSet(Arrays.stream(sorted).filter(test).toArray());
    }

    long[] toArray() {
        return sorted.clone();
    }

    /** Numbers as they are found, some of them more than once. */
    static final class Collected {
        private static final int BEGINNING = 64;
        private long[] numbers = new long[BEGINNING];
        private int size;

        void add(long number) {
            if (size > 0 && numbers[size - 1] == number) {
                return;
            }
            append(number);
        }

        void append(long number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }

        int size() {
            return size;
        }

        long get(int index) {
            return numbers[index];
        }

        NodeSet set() {
            long[] sorted = Arrays.copyOf(numbers, size);
            Arrays.sort(sorted);
            int kept = 0;
            for (int i = 0; i < sorted.length; i++) {
                if (i == 0 || sorted[i] != sorted[i - 1]) {
                    sorted[kept++] = sorted[i];
                }
            }
            return new NodeSet(Arrays.copyOf(sorted, kept));
        }
    }
}
