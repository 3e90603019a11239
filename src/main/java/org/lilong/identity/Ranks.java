package org.lilong.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which offices lead and which do not, from the lexicon: one person is hardly a head of a body and a constable of another. */
final class Ranks {
    /** How high an office stands. */
    enum Rank {
        LEADER,
        STAFF,
        /** Open to everyone: residents, volunteers. */
        LAY,
        /** Held beside any other office: deputies, members of boards. */
        BESIDE
    }

    private static final String FILE = "/lexicon/title-ranks.tsv";

    private final Map<String, Rank> endings;

    private Ranks(Map<String, Rank> endings) {
        this.endings = Map.copyOf(endings);
    }

    static Ranks bundled() {
        try (InputStream in = Ranks.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + FILE + "; build the project again");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    private static Ranks parse(String text) {
        Map<String, Rank> endings = new HashMap<>();
        int line = 0;
        for (String row : text.split("\n", -1)) {
            line++;
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            String[] cells = row.split("\t", -1);
            if (cells.length != 2 || !cells[1].matches("staff|lay|beside")) {
                throw new IllegalStateException(
                        FILE + " line " + line + ": expected an ending, a tab and staff, lay or beside, not: " + row);
            }
            endings.put(cells[0], Rank.valueOf(cells[1].toUpperCase(Locale.ROOT)));
        }
        return new Ranks(endings);
    }

    /** The rank that the longest ending of the title in the lexicon has; a title without one leads. */
    Rank of(String title) {
        for (int begin = 0; begin < title.length(); begin++) {
            Rank rank = endings.get(title.substring(begin));
            if (rank != null) {
                return rank;
            }
        }
        return Rank.LEADER;
    }
}
