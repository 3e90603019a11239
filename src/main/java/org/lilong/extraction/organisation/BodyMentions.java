package org.lilong.extraction.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Place;
import org.lilong.extraction.claim.OrganisationMention;
import org.lilong.extraction.lexicon.Backing;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.lexicon.Reliability;

/** Makes mentions of the bodies that were found in an article: each with its type, the body above it, and how sure it is. */
final class BodyMentions {
    private final Lexicon lexicon;
    private final Place place;
    private final BodyNames printed;
    private final Reliability reliability;

    BodyMentions(Lexicon lexicon, Place place, BodyNames printed, Reliability reliability) {
        this.lexicon = lexicon;
        this.place = place;
        this.printed = printed;
        this.reliability = reliability;
    }

    /** The bodies as mentions, in their order. */
    List<OrganisationMention> of(List<Draft.Organisation> bodies, List<Draft.Post> posts) {
        return bodies.stream().map(body -> mention(body, bodies, posts)).toList();
    }

    private OrganisationMention mention(
            Draft.Organisation body, List<Draft.Organisation> bodies, List<Draft.Post> posts) {
        String name = printed.printed(body.body.name());
        return new OrganisationMention(
                name,
                List.copyOf(body.forms),
                BodyTypes.of(lexicon, body.body.name()),
                parent(body, bodies),
                place,
                List.copyOf(body.spans),
                reliability.of(backing(body, name, posts)));
    }

    private static Backing backing(Draft.Organisation body, String name, List<Draft.Post> posts) {
        if (posts.stream().anyMatch(post -> post.organisation() == body)) {
            return Backing.BODY_WITH_POST;
        }
        return switch (body.spans.size()) {
            case 0 -> Backing.BODY_UNDERSTOOD;
            case 1 -> body.forms.contains(name) ? Backing.BODY_NAMED_ONCE : Backing.BODY_NAMED_IN_SHORT;
            default -> Backing.BODY_NAMED_AGAIN;
        };
    }

    /** The body with the longest name that this one's name goes on from. */
    private static @Nullable Integer parent(Draft.Organisation body, List<Draft.Organisation> bodies) {
        Integer best = null;
        for (int i = 0; i < bodies.size(); i++) {
            String name = bodies.get(i).body.name();
            boolean longer =
                    body.body.name().startsWith(name) && body.body.name().length() > name.length();
            if (longer
                    && (best == null
                            || name.length() > bodies.get(best).body.name().length())) {
                best = i;
            }
        }
        return best;
    }
}
