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

/** Turns what was seen in an article into claims. */
final class ClaimWriter {
    /** Shares of right claims on annotated pages with their right names and events given: a role, or a list, says that somebody was there. */
    private static final double SURE = 0.99;

    private static final double LISTED = 0.97;
    /** Absent or represented: too few to measure. */
    private static final double LIKELY = 0.9;

    private static final double GROUP = 0.8;

    private final EventView view;
    private final List<Occasion> occasions;
    private final Attendance attendance;

    ClaimWriter(EventView view, List<Occasion> occasions, Attendance attendance) {
        this.view = view;
        this.occasions = occasions;
        this.attendance = attendance;
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
                    occasion.confidence));
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
                        GROUP));
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
            double confidence = entry.roles.isEmpty() ? entry.isThere() ? LISTED : LIKELY : SURE;
            claims.add(new ParticipationClaim(
                    event,
                    new Participant.Person(row.getKey()),
                    roles,
                    capacity(row.getKey()),
                    entry.behalf,
                    presence,
                    span,
                    confidence
                            * occasions.get(event).confidence
                            * view.context.people().get(row.getKey()).confidence()));
        }
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
