package org.lilong.extraction.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lilong.article.Span;
import org.lilong.extraction.claim.EventClaim;
import org.lilong.extraction.claim.Participant;
import org.lilong.extraction.claim.ParticipationClaim;
import org.lilong.extraction.claim.ParticipationClaim.Presence;
import org.lilong.extraction.claim.PostClaim;
import org.lilong.extraction.claim.Role;
import org.lilong.extraction.lexicon.Backing;
import org.lilong.extraction.lexicon.Reliability;

/** Turns what was seen in an article into claims. */
final class ClaimWriter {
    private final EventView view;
    private final List<Occasion> occasions;
    private final Attendance attendance;
    private final Reliability reliability;

    ClaimWriter(EventView view, List<Occasion> occasions, Attendance attendance, Reliability reliability) {
        this.view = view;
        this.occasions = occasions;
        this.attendance = attendance;
        this.reliability = reliability;
    }

    EventFinder.Found write() {
        List<EventClaim> events = new ArrayList<>();
        List<ParticipationClaim> claims = new ArrayList<>();
        OccasionDetails details = new OccasionDetails(view);
        for (int i = 0; i < occasions.size(); i++) {
            Occasion occasion = occasions.get(i);
            events.add(new EventClaim(
                    occasion.label,
                    occasion.type,
                    occasion.date,
                    details.place(occasion),
                    details.organisers(occasion),
                    occasion.sentence,
                    reliability.of(occasion.backing)));
            people(i, claims);
        }
        for (Attendance.Other other : attendance.others) {
            boolean organises = other.participant()
                    .match(person -> false, group -> false, body -> events.get(other.event())
                            .organisers()
                            .contains(body.index()));
            if (!organises) {
                claims.add(new ParticipationClaim(
                        other.event(),
                        other.participant(),
                        Set.of(Role.ATTENDEE),
                        List.of(),
                        null,
                        Presence.ATTENDED,
                        other.span(),
                        reliability.of(Backing.PRESENT_AS_GROUP)));
            }
        }
        return new EventFinder.Found(events, claims);
    }

    private void people(int event, List<ParticipationClaim> claims) {
        for (Map.Entry<Integer, Attendance.Entry> row : attendance.of(event).entrySet()) {
            Attendance.Entry entry = row.getValue();
            if (!entry.isThere() && !entry.absent && !entry.represented) {
                continue;
            }
            Span span = entry.span == null ? occasions.get(event).sentence : entry.span;
            Set<Role> roles = entry.isThere() ? EnumSet.copyOf(entry.roles) : EnumSet.noneOf(Role.class);
            if (entry.isThere() && roles.isEmpty()) {
                roles.add(Role.ATTENDEE);
            }
            Presence presence =
                    entry.represented ? Presence.REPRESENTED : entry.absent ? Presence.ABSENT : Presence.ATTENDED;
            claims.add(new ParticipationClaim(
                    event,
                    new Participant.Person(row.getKey()),
                    roles,
                    capacity(row.getKey()),
                    entry.behalf,
                    presence,
                    span,
                    reliability.of(backing(entry, occasions.get(event)))
                            * reliability.of(occasions.get(event).backing)
                            * view.context.people().get(row.getKey()).confidence()));
        }
    }

    private static Backing backing(Attendance.Entry entry, Occasion occasion) {
        if (!entry.isThere()) {
            return Backing.ABSENT;
        }
        boolean deed = occasion.shape == Occasion.Shape.DEED;
        if (entry.roles.isEmpty()) {
            return deed ? Backing.PRESENT_AT_DEED : Backing.PRESENT;
        }
        return deed ? Backing.PRESENT_IN_ROLE_AT_DEED : Backing.PRESENT_IN_ROLE;
    }

    /** The posts that the article states for somebody, those left out that they no longer hold. */
    private List<Integer> capacity(int person) {
        List<Integer> posts = new ArrayList<>();
        for (int i = 0; i < view.context.posts().size(); i++) {
            PostClaim post = view.context.posts().get(i);
            if (post.person() == person && post.status() != PostClaim.Status.FORMER) {
                posts.add(i);
            }
        }
        return posts;
    }
}
