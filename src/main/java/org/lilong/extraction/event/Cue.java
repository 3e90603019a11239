package org.lilong.extraction.event;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.lilong.article.Span;

/**
 * A word that tells what somebody did, or what became of an occasion.
 *
 * @param span where it stands
 * @param kinds what it can tell
 */
record Cue(Span span, Set<Kind> kinds) {
    /** What a cue tells; the keys of {@code event-cues.tsv} are these names in lower case. */
    enum Kind {
        ATTEND,
        HOST,
        SPEAK,
        VISIT,
        PARTY,
        COMPANION,
        PRESENT,
        RECEIVE,
        ELECTED,
        HAND,
        COLLECT,
        INVITE,
        REPRESENT,
        ENTRUST,
        NEGATION,
        ABSENT,
        PLAN,
        CANCEL,
        HOLD,
        VISITOR,
        MENTION,
        SAY,
        /** Takes a clause: what follows a stop is what somebody says. */
        THAT,
        /** Presents brought along on a visit, which make nobody a presenter. */
        GIFT,
        /** Leads a party where people follow, else only brings things along. */
        BRING,
        /** What is done for people makes them its recipients. */
        TREAT,
        NEUTRAL,
        /** What somebody is or becomes, not what they do there: 任, 退休. */
        STATE,
        /** Told to a reporter, wherever that was. */
        QUOTE,
        /** Another subject than a named person: 会议, 大家. */
        SUBJECT,
        /** A longer word that only looks like a cue: 收获. */
        NONE;

        static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    private static final Set<Kind> TELLING = EnumSet.of(
            Kind.ATTEND,
            Kind.HOST,
            Kind.SPEAK,
            Kind.VISIT,
            Kind.PARTY,
            Kind.COMPANION,
            Kind.PRESENT,
            Kind.RECEIVE,
            Kind.ELECTED,
            Kind.COLLECT);

    boolean is(Kind kind) {
        return kinds.contains(kind);
    }

    /** Whether it shows that its subject was there. */
    boolean isDeed() {
        return givesRole() || is(Kind.SAY) || is(Kind.NEUTRAL) || is(Kind.INVITE) || is(Kind.HAND);
    }

    /** Whether it gives its subject a role. */
    boolean givesRole() {
        return kinds.stream().anyMatch(TELLING::contains);
    }
}
