package org.lilong.query;

import java.util.function.LongConsumer;

/** Values of many things, those of one side by side, without an object for each thing. */
final class SideBySide {
    private final NodeSet.Collected things = new NodeSet.Collected();
    private final NodeSet.Collected values = new NodeSet.Collected();
    private int[] ends = new int[1];
    private long[] arranged = new long[0];

    void add(int thing, long value) {
        things.append(thing);
        values.append(value);
    }

    /** To be called when all are there. */
    void arrange(int number) {
        ends = new int[number + 1];
        for (int i = 0; i < things.size(); i++) {
            ends[(int) things.get(i) + 1]++;
        }
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        int[] next = ends.clone();
        arranged = new long[values.size()];
        for (int i = 0; i < things.size(); i++) {
            arranged[next[(int) things.get(i)]++] = values.get(i);
        }
    }

    void each(int thing, LongConsumer use) {
        for (int i = ends[thing]; i < ends[thing + 1]; i++) {
            use.accept(arranged[i]);
        }
    }
}
