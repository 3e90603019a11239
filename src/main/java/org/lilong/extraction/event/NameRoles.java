package org.lilong.extraction.event;

import java.util.List;
import org.lilong.article.Span;

/** Says what the words around a name make of its bearer, where that is not to do what the next verb says. */
final class NameRoles {
    private final EventView view;
    private final Clause clause;
    private final NameSense names;
    private final Deeds deeds;
    private final NameGroup group;

    NameRoles(EventView view, Clause clause, NameSense names, Deeds deeds, NameGroup group) {
        this.view = view;
        this.clause = clause;
        this.names = names;
        this.deeds = deeds;
        this.group = group;
    }

    void read(List<Integer> people, Span span) {
        if (people.isEmpty() || isAway(people, span) || isOther(people, span)) {
            return;
        }
        if (names.isAtHome(span)) {
            clause.others = group.withListed(people, span);
            deeds.atHome(clause.others, span);
        } else if (names.isFromHandsOf(span)) {
            deeds.handing(group.withListed(people, span), span);
        } else if (clause.preposition) {
            clause.beneficiaries.addAll(people);
            clause.others = List.copyOf(clause.beneficiaries);
        } else if (names.isHandedTo(span) || names.isHandedInto(span)) {
            deeds.handed(people, span);
            clause.others = people;
            clause.handedAt = span.end();
            clause.objects = true;
        } else {
            if (names.isWinner(span)) {
                deeds.handed(people, span);
            }
            group.join(people, span);
        }
    }

    private boolean isAway(List<Integer> people, Span span) {
        boolean away = clause.absentNext || names.isNotedAway(span);
        if (away) {
            deeds.absent(people, span);
            clause.absentNext = false;
        }
        return away;
    }

    /** Those with or to whom something is done, and who are not what the clause is about. */
    private boolean isOther(List<Integer> people, Span span) {
        boolean talkedTo = names.isTalkedTo(span);
        boolean object = names.isBehindVerb(span.begin()) && view.mentionAt(span.begin()) == null;
        clause.beside |= names.isBeside(span);
        if (clause.winners) {
            deeds.handed(people, span);
        } else if (clause.beside) {
            beside(people, span);
        } else if (talkedTo) {
            deeds.talkedTo(people, span);
        } else if (!object) {
            return false;
        }
        clause.others = people;
        return true;
    }

    private void beside(List<Integer> people, Span span) {
        if (!names.isOnTheTelephone(span)) {
            deeds.seen(people, span);
        }
    }
}
