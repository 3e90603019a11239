package org.lilong.search;

import java.util.List;

/**
 * One page of what was found, the best first.
 *
 * @param total how many there are in all
 * @param version the state of the store that this was found in
 */
public record Found(List<Hit> hits, int total, String version) {
    public Found {
        hits = List.copyOf(hits);
    }
}
