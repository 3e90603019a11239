package org.lilong.extraction.event;

import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.claim.Participant;
import org.lilong.extraction.claim.Role;

/**
 * The occasion that a sentence belongs to, where its verbs note who was there.
 *
 * @param event its number among those of the article
 */
record Scene(int event, Occasion occasion, Attendance attendance) {
    private static final Pattern CALL = Pattern.compile("慰问|看望|探望|探访|走访|送温暖|家访|关爱|登门|祝寿|贺寿");
    private static final Pattern COMFORT = Pattern.compile("慰问|看望|探望|送温暖|登门|祝寿|贺寿");

    private static final Pattern ELECTION = Pattern.compile("选举|换届|(?:代表|会员|业主|社员)大会");

    void role(int person, Role role, Span span) {
        attendance.role(event, person, role, span);
    }

    void seen(int person, Span span) {
        attendance.seen(event, person, span);
    }

    void absent(int person, Span span) {
        attendance.absent(event, person, span);
    }

    void represented(int person, Span span) {
        attendance.represented(event, person, span);
    }

    void behalf(int person, Participant principal, Span span) {
        attendance.behalf(event, person, principal, span);
    }

    boolean isElection() {
        return ELECTION.matcher(occasion.label).find();
    }

    /** Whether somebody leads others there. */
    boolean isLed() {
        return attendance.of(event).values().stream().anyMatch(entry -> entry.roles.contains(Role.LEADER));
    }

    boolean isVisit() {
        return occasion.shape == Occasion.Shape.VISIT;
    }

    /** Whether people are called on who get something by it, if only attention: those talked with are its recipients. */
    boolean isCall() {
        return isVisit() && CALL.matcher(occasion.label).find();
    }

    /** Whether it was made to comfort somebody: whoever it tells of and who did nothing there is meant. */
    boolean isComfort() {
        return isVisit() && COMFORT.matcher(occasion.label).find();
    }

    /** Whether what somebody says there is a speech: at a meeting, or on a visit by whoever leads it. */
    boolean isSpeech(int person) {
        Attendance.Entry entry = attendance.of(event).get(person);
        boolean leads = entry != null && entry.roles.contains(Role.LEADER);
        return isVisit() ? leads : occasion.type.equals("meeting");
    }
}
