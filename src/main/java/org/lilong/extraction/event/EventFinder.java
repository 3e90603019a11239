package org.lilong.extraction.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Article;
import org.lilong.extraction.claim.EventClaim;
import org.lilong.extraction.claim.NeighbourhoodMention;
import org.lilong.extraction.claim.OrganisationMention;
import org.lilong.extraction.claim.ParticipationClaim;
import org.lilong.extraction.claim.PersonMention;
import org.lilong.extraction.claim.PostClaim;
import org.lilong.extraction.lexicon.Reliability;
import org.lilong.language.Sentence;

/** Finds the occasions that an article tells of, when they were, and who took part, given the people, posts and bodies it names. */
public final class EventFinder {
    private final EventLexicon lexicon;
    private final Reliability reliability;

    public EventFinder(EventLexicon lexicon, Reliability reliability) {
        this.lexicon = lexicon;
        this.reliability = reliability;
    }

    /**
     * An article with what has been found in it, and what its page adds.
     *
     * @param pageIssue the day of the page's issue, or null
     * @param pageText the page as it arrived, for years printed outside the article
     * @param pageNames all full names of the page
     * @param told events of the page's other articles that have been read, for articles that come back to them
     */
    public record Context(
            Article article,
            List<Sentence> sentences,
            List<PersonMention> people,
            List<PostClaim> posts,
            List<OrganisationMention> organisations,
            List<NeighbourhoodMention> neighbourhoods,
            @Nullable LocalDate pageIssue,
            String pageText,
            List<String> pageNames,
            List<EventClaim> told) {
        public Context {
            sentences = List.copyOf(sentences);
            people = List.copyOf(people);
            posts = List.copyOf(posts);
            organisations = List.copyOf(organisations);
            neighbourhoods = List.copyOf(neighbourhoods);
            pageNames = List.copyOf(pageNames);
            told = List.copyOf(told);
        }

        /** The day on which the article was current, or null. */
        @Nullable
        LocalDate issue() {
            return article.issuedOrNull() == null ? pageIssue : article.issuedOrNull();
        }
    }

    /** What was found; participations refer to the events by index. */
    public record Found(List<EventClaim> events, List<ParticipationClaim> participations) {
        public Found {
            events = List.copyOf(events);
            participations = List.copyOf(participations);
        }
    }

    /** Reads one article; time grows in proportion to its length. */
    public Found find(Context context) {
        EventView view = new EventView(context, lexicon);
        List<Occasion> occasions = new OccasionFinder(view).find();
        Attendance attendance = new Attendance();
        new RoleFinder(view, attendance).read(occasions);
        new GroupFinder(view, attendance).read(occasions);
        return new ClaimWriter(view, occasions, attendance, reliability).write();
    }
}
