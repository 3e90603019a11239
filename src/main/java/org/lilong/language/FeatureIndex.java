package org.lilong.language;

import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;

/**
 * The index of the features of one of CoreNLP's models, compact: CoreNLP spends half of its time in looking up features among millions, one
 * by one in five far places of memory, where this needs one.
 *
 * <p>Features are told by fingerprints of 64 bits: all that the model knows are told apart for certain, and one that it does not know is
 * taken for one that it knows once in a trillion times.
 */
final class FeatureIndex extends HashIndex<String> {
    /** Ints that a feature takes in the table: the two halves of its fingerprint, and its number, counted from one. */
    private static final int WIDTH = 3;

    /** What {@link #with} begins with. */
    static final long NOTHING = 0xcbf29ce484222325L;

    private final int size;
    private final int mask;
    private final int[] table;

    FeatureIndex(Index<?> features) {
        super(1);
        size = features.size();
        int slots = Integer.highestOneBit(Math.max(1, size)) * 4;
        mask = slots - 1;
        table = new int[slots * WIDTH];
        for (int i = 0; i < size; i++) {
            put(mixed(with(NOTHING, (String) features.get(i))), i + 1);
        }
        lock();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int indexOf(String feature) {
        return numberOf(with(NOTHING, feature));
    }

    /** The number of the feature that has a hash, or -1. */
    int numberOf(long hash) {
        return table[slot(mixed(hash)) + WIDTH - 1] - 1;
    }

    /** The hash of what was hashed before and a next part behind it, by FNV-1a over UTF-16 code units. */
    static long with(long before, String part) {
        long hash = before;
        for (int i = 0; i < part.length(); i++) {
            hash = (hash ^ part.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    private void put(long fingerprint, int number) {
        int slot = slot(fingerprint);
        if (table[slot + WIDTH - 1] != 0) {
            throw new IllegalStateException("two features of a model have one fingerprint: change the fingerprints");
        }
        table[slot] = (int) (fingerprint >>> Integer.SIZE);
        table[slot + 1] = (int) fingerprint;
        table[slot + WIDTH - 1] = number;
    }

    /** Where a fingerprint stands, or else would. */
    private int slot(long fingerprint) {
        int high = (int) (fingerprint >>> Integer.SIZE);
        int low = (int) fingerprint;
        int slot = (low & mask) * WIDTH;
        while (table[slot + WIDTH - 1] != 0 && (table[slot] != high || table[slot + 1] != low)) {
            slot = slot + WIDTH == table.length ? 0 : slot + WIDTH;
        }
        return slot;
    }

    /** The fingerprint that a hash becomes with its bits mixed as by MurmurHash3. */
    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
