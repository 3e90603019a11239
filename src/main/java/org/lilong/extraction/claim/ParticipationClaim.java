package org.lilong.extraction.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;

/**
 * That somebody took part in an event, was represented there, or stayed away.
 *
 * @param event index in {@link ArticleClaims#events()}
 * @param participant who
 * @param roles what they did there; empty for somebody absent
 * @param capacity indexes in {@link ArticleClaims#posts()} of the posts they came in
 * @param onBehalfOf whom or what they stood in for, or null
 * @param presence whether they were there
 * @param span the words that say so
 * @param confidence probability, 0 to 1, that participant and roles are right
 */
public record ParticipationClaim(
        int event,
        Participant participant,
        Set<Role> roles,
        List<Integer> capacity,
        @Nullable Participant onBehalfOf,
        Presence presence,
        Span span,
        double confidence) {
    public ParticipationClaim {
        roles = Set.copyOf(roles);
        capacity = List.copyOf(capacity);
    }

    /** Whether a participant was there. */
    public enum Presence {
        ATTENDED,
        /** Somebody else came on their behalf. */
        REPRESENTED,
        ABSENT
    }
}
