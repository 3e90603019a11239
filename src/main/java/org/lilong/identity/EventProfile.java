package org.lilong.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Place;

/**
 * What one article says of one event, as far as it tells which event it is.
 *
 * @param key where
 * @param label its name, or who and what in the text's words
 * @param type its kind
 * @param edtf when, in Extended Date/Time Format, or null
 * @param scene where it took place, in the text's words, or null
 * @param place where the article is at home
 * @param participants {@linkplain NameKey keys} of the names of the people who took part
 */
public record EventProfile(
        MentionKey key,
        String label,
        String type,
        @Nullable String edtf,
        @Nullable String scene,
        Place place,
        Set<String> participants) {
    public EventProfile {
        participants = Set.copyOf(participants);
    }
}
