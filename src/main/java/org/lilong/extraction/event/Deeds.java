package org.lilong.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.claim.Participant;
import org.lilong.extraction.claim.Role;
import org.lilong.extraction.event.Cue.Kind;

/** Notes what the verbs of a sentence make of its people at an occasion: their roles, their absence, on whose behalf they came. */
final class Deeds {
    private static final Pattern ON_STAGE = Pattern.compile("[会式]上|议上|活动上|论坛上|讲话|致辞|发言|主持时|点评|总结|报告|课上|上台|站起来");
    private static final Pattern FOR_OTHERS = Pattern.compile("代表[^，。、]{1,12}$");
    private static final Pattern GUEST = Pattern.compile("到会|到场|到现场|列席");
    private static final Set<String> CARE = Set.of("叮嘱", "嘱咐", "询问意见");
    private static final int BODY_GAP = 2;
    private static final int LONGEST_LOOK = 14;

    private final EventView view;
    private final Scene scene;
    private final Clause clause;
    private final CueSense sense;

    Deeds(EventView view, Scene scene, Clause clause, CueSense sense) {
        this.view = view;
        this.scene = scene;
        this.clause = clause;
        this.sense = sense;
    }

    /** A verb that gives its subjects a role, or merely shows that they were there. */
    void act(Cue cue, List<Integer> subjects) {
        if (cue.is(Kind.COLLECT) && isCollectedFor(cue)) {
            return;
        }
        List<Integer> who = new ArrayList<>(subjects);
        if (subjects == clause.carry) {
            who.removeAll(clause.beneficiaries);
        }
        boolean things = sense.bringsThings(cue);
        for (Integer person : who) {
            roles(cue, person, things);
        }
        if (who.isEmpty()) {
            actingBody(cue);
        }
        if (cue.is(Kind.PRESENT)) {
            clause.beneficiaries.forEach(person -> scene.role(person, Role.RECIPIENT, cue.span()));
        }
        boolean wasMuted = clause.muted;
        clause.visited |= cue.is(Kind.VISIT);
        clause.handedAt = cue.is(Kind.HAND) && !isAttribute(cue) ? cue.span().end() : clause.handedAt;
        clause.beneficiaries.clear();
        clause.preposition = false;
        clause.closed = true;
        clause.cueInClause = true;
        clause.carry = who.isEmpty() || wasMuted ? clause.carry : List.copyOf(who);
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

    private void roles(Cue cue, int person, boolean things) {
        if (cue.is(Kind.GIFT) && clause.visited) {
            return;
        }
        if (cue.is(Kind.SAY) && isSpeech(cue, person)) {
            scene.role(person, Role.SPEAKER, cue.span());
        }
        if (!isParty()) {
            role(cue, Kind.ATTEND, person, Role.ATTENDEE);
        }
        role(cue, Kind.ELECTED, person, Role.ATTENDEE);
        role(cue, Kind.COLLECT, person, Role.ATTENDEE);
        role(cue, Kind.HOST, person, Role.HOST);
        if (!isCare(cue)) {
            role(cue, Kind.SPEAK, person, Role.SPEAKER);
        }
        role(cue, Kind.VISIT, person, isLed() || isGuest(cue) ? Role.ATTENDEE : Role.LEADER);
        if (!things) {
            role(cue, Kind.PARTY, person, Role.LEADER);
        }
        role(cue, Kind.COMPANION, person, Role.COMPANION);
        role(cue, Kind.PRESENT, person, Role.PRESENTER);
        if (cue.is(Kind.RECEIVE)) {
            boolean forOthers =
                    FOR_OTHERS.matcher(clause.before(cue.span().begin())).find();
            scene.role(person, forOthers ? Role.ATTENDEE : Role.RECIPIENT, cue.span());
        }
        if (!cue.givesRole() || things || isCare(cue)) {
            scene.seen(person, cue.span());
        }
    }

    /** "会上，某某说", "某某说，…": what is told of a talk, not a word to the reporter in quotation marks. */
    private boolean isSpeech(Cue cue, int person) {
        int end = cue.span().end();
        boolean told = end < view.text.length() && "，：".indexOf(view.text.charAt(end)) >= 0 && clause.nameInClause;
        boolean onStage = ON_STAGE.matcher(clause.before(cue.span().begin())).find() || clause.onStage;
        return onStage || told && scene.isSpeech(person);
    }

    /** "叮嘱家人照顾老人": what visitors say at a home is no speech. */
    private boolean isCare(Cue cue) {
        String word = view.text.substring(cue.span().begin(), cue.span().end());
        return scene.isComfort() && CARE.contains(word);
    }

    /** "到现场督导": those who come to watch over a meeting lead no visit. */
    private boolean isGuest(Cue cue) {
        return scene.occasion().shape == Occasion.Shape.HELD
                && GUEST.matcher(clause.before(cue.span().begin())).find();
    }

    /** "带着队员到场": whoever brings others is said to come only as their leader. */
    private boolean isParty() {
        Cue before = clause.lastCue;
        return before != null
                && before.is(Kind.PARTY)
                && clause.begin <= before.span().begin()
                && before.span().begin() >= clause.groupEnd
                && !sense.bringsThings(before);
    }

    /** Whether the names are of those whom somebody brought along: "带领医生王某、李某走进…". */
    private boolean isLed() {
        Cue before = clause.lastCue;
        return before != null
                && before.is(Kind.PARTY)
                && before.span().end() <= clause.groupBegin
                && clause.begin <= before.span().begin();
    }

    private void role(Cue cue, Kind kind, int person, Role role) {
        if (cue.is(kind)) {
            scene.role(person, role, cue.span());
        }
    }

    /** "代表区委": on whose behalf somebody speaks or comes. */
    void represent(Cue cue) {
        for (int i = cue.span().end();
                i < Math.min(view.text.length(), cue.span().end() + LONGEST_LOOK);
                i++) {
            EventView.Mention mention = view.mentionAt(i);
            EventView.BodyMention found = view.bodyAt(i);
            if (mention != null || found != null) {
                Participant principal = mention != null
                        ? new Participant.Person(mention.person())
                        : new Participant.Organisation(
                                Objects.requireNonNull(found).organisation());
                clause.group.forEach(person -> scene.behalf(person, principal, cue.span()));
                if (mention != null) {
                    scene.represented(mention.person(), mention.span());
                }
                return;
            }
        }
    }

    /** "受王某委托" and "王某委托李某": the one who sends is represented, the one who is sent stands in. */
    void entrust(Cue cue) {
        List<Integer> who = List.copyOf(clause.subjects());
        who.forEach(person -> scene.represented(person, cue.span()));
        clause.principals = who;
        clause.group.clear();
        clause.closed = true;
        clause.carry = List.of();
        clause.cueInClause = false;
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
            if (scene.isComfort()) {
                scene.role(person, Role.RECIPIENT, span);
            } else {
                scene.seen(person, span);
            }
        }
    }

    /** Those who are named behind those who sent them come on their behalf. */
    void standIn(List<Integer> people, Span span) {
        List<Integer> principals = clause.principals;
        for (Integer person : people) {
            if (!principals.isEmpty() && !principals.contains(person)) {
                scene.behalf(person, new Participant.Person(principals.get(0)), span);
            }
        }
        clause.principals = principals.containsAll(people) ? principals : List.of();
    }

    /** The group does something that no verb of the lexicon tells. */
    void seenGroup() {
        clause.group.forEach(person -> scene.seen(person, clause.groupSpan()));
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
