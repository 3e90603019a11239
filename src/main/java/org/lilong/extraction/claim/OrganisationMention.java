package org.lilong.extraction.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Place;
import org.lilong.article.Span;

/**
 * A body as one article names it.
 *
 * @param name its resolved name: the text's fullest form, with what the page makes certain put back ("区委" → "鼓楼区委")
 * @param forms other forms in the text ("区委"), without the resolved name
 * @param type key of a concept of the body-type scheme, such as "party-committee"
 * @param parent index in {@link ArticleClaims#organisations()} of the body that it is part of, or null
 * @param place the district and subdistrict that its name is relative to; tells bodies of one name apart
 * @param spans every place that names it, in order; empty for a body that is only implied
 * @param confidence probability, 0 to 1, that this is a body under its right resolved name
 */
public record OrganisationMention(
        String name,
        List<String> forms,
        String type,
        @Nullable Integer parent,
        Place place,
        List<Span> spans,
        double confidence) {
    public OrganisationMention {
        forms = List.copyOf(forms);
        spans = List.copyOf(spans);
    }
}
