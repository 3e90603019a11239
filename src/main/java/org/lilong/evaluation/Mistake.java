package org.lilong.evaluation;

import java.util.List;

/**
 * Something that the program missed or got wrong.
 *
 * @param kind line of the table
 * @param how "missed", "extra" or "wrong"; of identity "split" or "joined"
 * @param what its parts, such as person, title and body
 */
public record Mistake(String kind, String how, String doc, List<String> what) {
    public Mistake {
        what = List.copyOf(what);
    }
}
