package org.lilong.extraction.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Place;
import org.lilong.article.Span;

/**
 * A residential area below the subdistrict as one article names it.
 *
 * @param name its name with its type word ("桃园居民区")
 * @param forms other forms in the text ("桃园"), without the name
 * @param kind key of a concept of the neighbourhood scheme: residential-community, village, compound, lane, estate
 * @param within index in {@link ArticleClaims#neighbourhoods()} of the area that it lies in, or null
 * @param place the district and subdistrict that it lies in
 * @param spans every place that names it, in order
 * @param confidence probability, 0 to 1, that this is such an area
 */
public record NeighbourhoodMention(
        String name,
        List<String> forms,
        String kind,
        @Nullable Integer within,
        Place place,
        List<Span> spans,
        double confidence) {
    public NeighbourhoodMention {
        forms = List.copyOf(forms);
        spans = List.copyOf(spans);
    }

    /** The same area, said to lie in another one or in none. */
    public NeighbourhoodMention inside(@Nullable Integer outer) {
        return new NeighbourhoodMention(name, forms, kind, outer, place, spans, confidence);
    }
}
