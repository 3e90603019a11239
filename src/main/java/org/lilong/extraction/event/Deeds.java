package org.lilong.extraction.event;

import java.util.ArrayList;
import java.util.List;
import org.lilong.article.Span;
import org.lilong.extraction.claim.Participant;
import org.lilong.extraction.claim.Role;
import org.lilong.extraction.event.Cue.Kind;

/** Notes what the verbs of a sentence make of its people at an occasion: their roles, their absence, on whose behalf they came. */
final class Deeds {
    private static final int BODY_GAP = 2;

    private final EventView view;
    private final Scene scene;
    private final Clause clause;
    private final CueSense sense;
    private final VerbRoles roles;

    Deeds(EventView view, Scene scene, Clause clause, CueSense sense) {
        this.view = view;
        this.scene = scene;
        this.clause = clause;
        this.sense = sense;
        this.roles = new VerbRoles(view, scene, clause, sense);
    }

    /** A verb that gives its subjects a role, or merely shows that they were there. */
    void act(Cue cue, List<Integer> subjects) {
        if (cue.is(Kind.COLLECT) && isCollectedFor(cue)) {
            return;
        }
        if (cue.is(Kind.ATTEND) && sense.isOfNext(cue)) {
            clause.attending = true;
            clause.listing = sense.isOfAllNext(cue);
            return;
        }
        clause.listing = false;
        boolean handover = scene.isElection()
                && cue.is(Kind.PRESENT)
                && view.text.charAt(cue.span().begin()) == '交';
        if (handover) {
            subjects.forEach(person -> scene.seen(person, cue.span()));
            clause.close(subjects);
            clause.preposition = true;
            return;
        }
        List<Integer> who = new ArrayList<>(subjects);
        if (subjects == clause.carry) {
            who.removeAll(clause.beneficiaries);
        }
        boolean things = sense.bringsThings(cue);
        for (Integer person : who) {
            roles.note(cue, person, things);
        }
        if (who.isEmpty()) {
            actingBody(cue);
        }
        clause.party = cue.is(Kind.PARTY) && !things ? cue : clause.party;
        if (cue.is(Kind.PRESENT) || cue.is(Kind.TREAT)) {
            clause.beneficiaries.forEach(person -> scene.role(person, Role.RECIPIENT, cue.span()));
        }
        if (isAside(cue)) {
            clause.group.clear();
            who.clear();
        }
        boolean wasMuted = clause.muted;
        clause.visited |= cue.is(Kind.VISIT);
        clause.handedAt = cue.is(Kind.HAND) && !isAttribute(cue) ? cue.span().end() : clause.handedAt;
        clause.beneficiaries.clear();
        clause.preposition = false;
        clause.beside = false;
        clause.closed = true;
        clause.cueInClause = true;
        clause.carry = who.isEmpty() || wasMuted ? clause.carry : List.copyOf(who);
    }

    /** "在书记王某陪同下": whom the clause is about stands before. */
    private boolean isAside(Cue cue) {
        int end = cue.span().end();
        boolean under = view.text.startsWith("下", end) || view.text.charAt(end - 1) == '下';
        return under && (cue.is(Kind.COMPANION) || cue.is(Kind.PARTY));
    }

    /** "正在走访的民警": the name behind is that of whoever does it. */
    private boolean isAttribute(Cue cue) {
        int end = cue.span().end();
        return end < view.text.length() && view.text.charAt(end) == '的';
    }

    /** "王某的奖牌由女儿代领": the winner was not there; whoever collects it is, if named. */
    private boolean isCollectedFor(Cue cue) {
        String before = clause.before(cue.span().begin());
        int by = before.lastIndexOf('由');
        if (by < 0) {
            return false;
        }
        boolean named = clause.nameInClause && clause.groupBegin > cue.span().begin() - before.length() + by;
        List<Integer> winners = List.copyOf(named ? clause.carry : clause.subjects());
        winners.stream()
                .filter(person -> !named || !clause.group.contains(person))
                .forEach(person -> scene.absent(person, cue.span()));
        clause.close(winners);
        return !named;
    }

    /** "区民政局通报…": a body that acts itself. */
    private void actingBody(Cue cue) {
        EventView.BodyMention body = clause.body;
        boolean acts = cue.is(Kind.SPEAK) || cue.is(Kind.PRESENT);
        if (body != null && acts && cue.span().begin() - body.span().end() <= BODY_GAP) {
            scene.attendance()
                    .others
                    .add(new Attendance.Other(
                            scene.event(), new Participant.Organisation(body.organisation()), body.span()));
        }
    }

    /** "请假", "未到会": those before the verb were not there, or, before 的, those behind it. */
    void away(Cue cue, List<Integer> subjects) {
        int end = cue.span().end();
        clause.absentNext = end < view.text.length() && view.text.charAt(end) == '的';
        if (!clause.absentNext) {
            subjects.forEach(person -> scene.absent(person, cue.span()));
        }
        clause.close(subjects);
    }

    /** Those who are clause.visited at home receive the visitors, who lead the visit. */
    void atHome(List<Integer> people, Span span) {
        people.forEach(person -> scene.role(person, Role.RECIPIENT, span));
        for (Integer visitor : clause.subjects()) {
            scene.role(visitor, Role.LEADER, span);
        }
        clause.visited = true;
    }

    /** Those with whom visitors talk: where they come to comfort them, they receive the visit. */
    void talkedTo(List<Integer> people, Span span) {
        for (Integer person : people) {
            if (scene.isCall()) {
                scene.role(person, Role.RECIPIENT, span);
            } else {
                scene.seen(person, span);
            }
        }
    }

    /** The group does something that no verb of the lexicon tells. */
    void seenGroup() {
        clause.group.forEach(person -> scene.seen(person, clause.groupSpan()));
    }

    void seen(List<Integer> people, Span span) {
        people.forEach(person -> scene.seen(person, span));
    }

    void attend(List<Integer> people, Span span) {
        people.forEach(person -> scene.role(person, Role.ATTENDEE, span));
    }

    void absent(List<Integer> people, Span span) {
        people.forEach(person -> scene.absent(person, span));
    }

    void handing(List<Integer> people, Span span) {
        people.forEach(person -> scene.role(person, Role.PRESENTER, span));
    }

    void handed(List<Integer> people, Span span) {
        people.forEach(person -> scene.role(person, Role.RECIPIENT, span));
    }
}
