package org.lilong.extraction.lexicon;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lilong.article.LexiconFile;

/** How often claims turned out right on annotated pages, by what they rest on. */
public final class Reliability {
    private static final String FILE = "reliability.tsv";

    private final Map<Backing, Double> shares;

    private Reliability(Map<Backing, Double> shares) {
        this.shares = new EnumMap<>(shares);
        for (Backing backing : Backing.values()) {
            if (!shares.containsKey(backing)) {
                throw new IllegalStateException("lexicon/" + FILE + " has no row for " + backing + "; add one");
            }
        }
    }

    /** Reads the table; throws {@link LexiconFile.BrokenLexiconException} where it cannot be read. */
    public static Reliability load() {
        Map<Backing, Double> shares = new EnumMap<>(Backing.class);
        for (List<String> row : LexiconFile.read(FILE, 3)) {
            shares.put(Backing.valueOf(row.get(0)), Double.parseDouble(row.get(1)));
        }
        return new Reliability(shares);
    }

    /** Other shares than those of the table, for all backings. */
    public static Reliability of(Map<Backing, Double> shares) {
        return new Reliability(shares);
    }

    /** The share of such claims that are right, 0 to 1, where the names and the event that they speak of are right. */
    public double of(Backing backing) {
        return Objects.requireNonNull(shares.get(backing));
    }
}
