package org.lilong.extraction.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;

/**
 * That something happened at a time and a place with people or bodies taking part.
 *
 * @param label the name the text gives it, else who and what in the text's own words
 * @param type key of a concept of the event-type scheme, such as "meeting" or "visit"
 * @param date when, or null where nothing says
 * @param place where, in the text's words, or null where nothing says
 * @param organisers indexes in {@link ArticleClaims#organisations()} of the bodies said to have held it
 * @param span the words that tell of it
 * @param confidence probability, 0 to 1, that it took place
 */
public record EventClaim(
        String label,
        String type,
        @Nullable EventDate date,
        @Nullable String place,
        List<Integer> organisers,
        Span span,
        double confidence) {
    public EventClaim {
        organisers = List.copyOf(organisers);
    }
}
