package org.lilong.extraction.lexicon;

import java.util.BitSet;

/** Words as paths from a root, one step for each character: a look at a text costs no more than the word found is long, however long the list. */
final class Trie {
    private static final int NONE = -1;

    /** The step from a state by a character, at the place that their mixture hashes to or the next free one; 0 where there is none. */
    private long[] steps = new long[64];

    private int[] targets = new int[64];
    private int states = 1;
    private final BitSet ends = new BitSet();

    /** Adds a word; of no characters, it is passed over. */
    void add(CharSequence word) {
        int state = 0;
        for (int i = 0; i < word.length(); i++) {
            int next = step(state, word.charAt(i));
            state = next == NONE ? grow(state, word.charAt(i)) : next;
        }
        if (state > 0) {
            ends.set(state);
        }
    }

    /** Length of the longest word that reads from {@code at} on, or 0. */
    int forward(CharSequence text, int at) {
        int longest = 0;
        int state = 0;
        for (int i = at; i < text.length(); i++) {
            state = step(state, text.charAt(i));
            if (state == NONE) {
                break;
            }
            longest = ends.get(state) ? i + 1 - at : longest;
        }
        return longest;
    }

    /** Length of the longest word that, added the other way round, reads back from {@code end} as far as {@code from}, or 0. */
    int backward(CharSequence text, int end, int from) {
        int longest = 0;
        int state = 0;
        for (int i = end - 1; i >= from; i--) {
            state = step(state, text.charAt(i));
            if (state == NONE) {
                break;
            }
            longest = ends.get(state) ? end - i : longest;
        }
        return longest;
    }

    private int step(int state, char character) {
        long wanted = key(state, character);
        for (int i = place(wanted); steps[i] != 0; i = i + 1 & steps.length - 1) {
            if (steps[i] == wanted) {
                return targets[i];
            }
        }
        return NONE;
    }

    private int grow(int state, char character) {
        if (states * 2 >= steps.length) {
            enlarge();
        }
        put(key(state, character), states);
        return states++;
    }

    private void enlarge() {
        long[] oldSteps = steps;
        int[] oldTargets = targets;
        steps = new long[oldSteps.length * 2];
        targets = new int[steps.length];
        for (int i = 0; i < oldSteps.length; i++) {
            if (oldSteps[i] != 0) {
                put(oldSteps[i], oldTargets[i]);
            }
        }
    }

    private void put(long step, int target) {
        int i = place(step);
        while (steps[i] != 0) {
            i = i + 1 & steps.length - 1;
        }
        steps[i] = step;
        targets[i] = target;
    }

    /** Never 0, which marks a free place. */
    private static long key(int state, char character) {
        return (state + 1L) << Character.SIZE | character;
    }

    private int place(long step) {
        return (int) (step * 0x9E3779B97F4A7C15L >>> 40) & steps.length - 1;
    }
}
