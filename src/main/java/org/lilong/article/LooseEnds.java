package org.lilong.article;

import java.util.List;

/**
 * What a page keeps for articles that it shares with other pages, which may be read at another time.
 *
 * @param turns where its articles go on or began on other pages of the issue
 * @param setting how its original text was set and filed, so that the page can be read again from that text alone
 */
public record LooseEnds(List<PageTurn> turns, String setting) {
    public LooseEnds {
        turns = List.copyOf(turns);
    }
}
