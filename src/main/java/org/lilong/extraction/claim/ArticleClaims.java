package org.lilong.extraction.claim;

import java.util.List;
import org.lilong.article.Article;
import org.lilong.article.Span;

/**
 * All that one article says. Claims refer to mentions, and to each other, by index in these lists; all spans are offsets in
 * {@link Article#text()}.
 *
 * @param article the article itself
 * @param sentences its sentences in order; each claim's span begins in one of them
 */
public record ArticleClaims(
        Article article,
        List<Span> sentences,
        List<PersonMention> people,
        List<OrganisationMention> organisations,
        List<NeighbourhoodMention> neighbourhoods,
        List<PostClaim> posts,
        List<EventClaim> events,
        List<ParticipationClaim> participations) {
    public ArticleClaims {
        sentences = List.copyOf(sentences);
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        neighbourhoods = List.copyOf(neighbourhoods);
        posts = List.copyOf(posts);
        events = List.copyOf(events);
        participations = List.copyOf(participations);
    }
}
