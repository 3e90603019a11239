package org.lilong.extraction.neighbourhood;

import java.util.Set;
import org.lilong.article.Span;

/**
 * A stretch that may be the name of a residential area, with what speaks for and against it there.
 *
 * @param span where it stands
 * @param kind key of the neighbourhood scheme
 */
record AreaCandidate(Span span, String kind, Set<AreaClue> clues) {
    AreaCandidate beginningAt(int begin) {
        return new AreaCandidate(new Span(begin, span.end()), kind, clues);
    }
}
