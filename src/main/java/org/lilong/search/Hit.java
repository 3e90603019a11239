package org.lilong.search;

import java.util.List;

/**
 * Something found.
 *
 * @param name its usual name, or an article's headline; empty for an article without one
 * @param occurrences how many articles' mentions mean it; 0 for an article itself
 * @param matches why it was found; never empty
 */
public record Hit(Kind kind, String iri, String name, long occurrences, List<Match> matches) {
    public Hit {
        matches = List.copyOf(matches);
    }
}
