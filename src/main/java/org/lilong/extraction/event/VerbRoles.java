package org.lilong.extraction.event;

import java.util.Set;
import java.util.regex.Pattern;
import org.lilong.extraction.claim.Role;
import org.lilong.extraction.event.Cue.Kind;

/** Says which roles a verb gives somebody at an occasion. */
final class VerbRoles {
    private static final Pattern ON_STAGE = Pattern.compile("[会式]上|议上|活动上|论坛上|讲话|致辞|发言|主持时|点评|总结|报告|课上|上台|站起来");
    private static final Pattern FOR_OTHERS = Pattern.compile("代表[^，。、]{1,12}$");
    private static final Pattern WITH_PARTY = Pattern.compile("一行[^，。；]{0,12}");
    private static final Pattern GUEST = Pattern.compile("到会|到场|到现场|列席");
    private static final Pattern FETCHING = Pattern.compile("领取|领奖|捧回|捧走|捧得|接过");
    private static final Pattern CAPTAIN = Pattern.compile("(?:队长|团长|领队|教练)$");
    private static final Set<String> CARE = Set.of("叮嘱", "嘱咐", "询问意见");

    private final EventView view;
    private final Scene scene;
    private final Clause clause;
    private final CueSense sense;

    VerbRoles(EventView view, Scene scene, Clause clause, CueSense sense) {
        this.view = view;
        this.scene = scene;
        this.clause = clause;
        this.sense = sense;
    }

    /**
     * Notes what a verb makes of one of its subjects.
     *
     * @param things whether they only bring things along
     */
    void note(Cue cue, int person, boolean things) {
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
        if (cue.is(Kind.VISIT)) {
            visit(cue, person);
        }
        if (cue.is(Kind.PARTY) && !things || comesWithParty(cue)) {
            scene.role(person, Role.LEADER, cue.span());
        }
        role(cue, Kind.COMPANION, person, Role.COMPANION);
        role(cue, Kind.PRESENT, person, Role.PRESENTER);
        if (cue.is(Kind.RECEIVE)) {
            boolean forOthers =
                    FOR_OTHERS.matcher(clause.before(cue.span().begin())).find();
            scene.role(person, forOthers || isForTeam(cue) ? Role.ATTENDEE : Role.RECIPIENT, cue.span());
        }
        if (!cue.givesRole() || things || isCare(cue)) {
            scene.seen(person, cue.span());
        }
    }

    private void visit(Cue cue, int person) {
        boolean led = clause.led && clause.group.contains(person);
        Attendance.Entry known = scene.attendance().of(scene.event()).get(person);
        boolean companion = scene.isVisit() && known != null && known.roles.contains(Role.COMPANION);
        if (companion || isGuide(cue)) {
            scene.seen(person, cue.span());
        } else {
            scene.role(person, led || isGuest(cue) ? Role.ATTENDEE : Role.LEADER, cue.span());
        }
    }

    /** "活动结束后，王某一行来到…": whoever leads those who go on. */
    private boolean comesWithParty(Cue cue) {
        int end = clause.groupEnd;
        return cue.is(Kind.VISITOR)
                && clause.nameInClause
                && clause.group.size() > 0
                && end <= cue.span().begin()
                && WITH_PARTY
                        .matcher(view.text.substring(end, cue.span().begin()))
                        .matches();
    }

    /** "会上，某某说", "某某说，…": what is told of a talk, not a word to the reporter in quotation marks. */
    private boolean isSpeech(Cue cue, int person) {
        int end = cue.span().end();
        boolean told = end < view.text.length() && "，：".indexOf(view.text.charAt(end)) >= 0 && clause.nameInClause;
        boolean onStage = ON_STAGE.matcher(clause.before(cue.span().begin())).find() || clause.onStage;
        return onStage || told && scene.isSpeech(person);
    }

    /** "队长某某上台领取奖杯": what a team has won. */
    private boolean isForTeam(Cue cue) {
        String word = view.text.substring(cue.span().begin(), cue.span().end());
        return FETCHING.matcher(word).find()
                && CAPTAIN.matcher(clause.before(clause.groupBegin)).find();
    }

    /** "叮嘱家人照顾老人": what visitors say at a home is no speech. */
    private boolean isCare(Cue cue) {
        String word = view.text.substring(cue.span().begin(), cue.span().end());
        return scene.isCall() && CARE.contains(word);
    }

    /** "现场指导": whoever guides those who vote or exercise leads no visit. */
    private boolean isGuide(Cue cue) {
        return scene.occasion().shape == Occasion.Shape.HELD
                && view.text.startsWith("指导", cue.span().end() - 2)
                && !GUEST.matcher(clause.before(cue.span().begin())).find();
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

    private void role(Cue cue, Kind kind, int person, Role role) {
        if (cue.is(kind)) {
            scene.role(person, role, cue.span());
        }
    }
}
