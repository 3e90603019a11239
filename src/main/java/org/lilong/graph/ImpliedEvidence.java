package org.lilong.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lilong.article.Span;
import org.lilong.extraction.claim.ArticleClaims;
import org.lilong.extraction.claim.EventClaim;
import org.lilong.extraction.claim.OrganisationMention;
import org.lilong.extraction.claim.Participant;
import org.lilong.extraction.claim.ParticipationClaim;
import org.lilong.extraction.claim.PostClaim;

/** What an article's text says for a body that it implies without naming it: the words of the claims that imply the body. */
final class ImpliedEvidence {
    private final ArticleClaims claims;

    ImpliedEvidence(ArticleClaims claims) {
        this.claims = claims;
    }

    /** A body's own spans, else those of its posts and events, else of the bodies under it, else the article as a whole. */
    List<Span> organisation(int index) {
        List<Span> own = claims.organisations().get(index).spans();
        if (!own.isEmpty()) {
            return own;
        }
        List<Span> used = uses(index);
        if (!used.isEmpty()) {
            return used;
        }
        List<Span> below = childSpans(index);
        return below.isEmpty() ? List.of(new Span(0, claims.article().text().length())) : below;
    }

    private List<Span> uses(int index) {
        List<Span> spans = new ArrayList<>();
        for (PostClaim post : claims.posts()) {
            if (Objects.equals(post.organisation(), index)) {
                spans.add(post.span());
            }
        }
        for (EventClaim event : claims.events()) {
            if (event.organisers().contains(index)) {
                spans.add(event.span());
            }
        }
        Participant body = new Participant.Organisation(index);
        for (ParticipationClaim participation : claims.participations()) {
            if (participation.participant().equals(body) || body.equals(participation.onBehalfOf())) {
                spans.add(participation.span());
            }
        }
        return spans;
    }

    private List<Span> childSpans(int index) {
        List<Span> spans = new ArrayList<>();
        for (OrganisationMention child : claims.organisations()) {
            if (Objects.equals(child.parent(), index)) {
                spans.addAll(child.spans());
            }
        }
        return spans;
    }
}
