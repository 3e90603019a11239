package org.lilong.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lilong.article.Span;

/** Gathers the names of a sentence into the groups that its verbs are about, and tells when a group is complete. */
final class NameGroup {
    /** "象棋组：冠军王某，亚军（少年）李某". */
    private static final Pattern RANK =
            EventWord.RANK.in("(?:^|[：，；、）组赛项])\\s*%s(?:（[^）]{0,8}）)?(?:获得者|得主)?[：:\\s　]?$");

    private static final Pattern LITIGANT = EventWord.LITIGANT.in("%s[^，。；：到向为与给对将把在]{0,12}$");

    private final EventView view;
    private final Clause clause;
    private final Deeds deeds;
    private final StandIns standIns;

    NameGroup(EventView view, Clause clause, Deeds deeds, StandIns standIns) {
        this.view = view;
        this.clause = clause;
        this.deeds = deeds;
        this.standIns = standIns;
    }

    private boolean isListed(Span span) {
        EventView.Mention mention = view.mentionAt(span.begin());
        boolean again = mention != null && clause.group.contains(mention.person());
        return !clause.group.isEmpty()
                && !again
                && !clause.closed
                && NameList.isJoinedBy(view.text.substring(clause.groupEnd, span.begin()));
    }

    /** "独居老人王某、李某家中": what is said behind the last name of a list is said of all. */
    List<Integer> withListed(List<Integer> people, Span span) {
        if (!isListed(span)) {
            return people;
        }
        List<Integer> all = new ArrayList<>(clause.group);
        all.addAll(people);
        clause.group.clear();
        clause.closed = true;
        return all;
    }

    void join(List<Integer> people, Span span) {
        if (!isListed(span)) {
            begin(span);
        }
        clause.group.addAll(people);
        clause.groupEnd = span.end();
        clause.nameInClause = true;
        clause.body = null;
        standIns.standIn(people, span);
        if (clause.attendingGroup) {
            deeds.attend(people, span);
        } else if (clause.honoured) {
            deeds.handed(people, span);
        } else if (clause.litigants) {
            deeds.seen(people, span);
        }
    }

    /** Begins a group; "并与…" takes those before into it. */
    private void begin(Span span) {
        String before = clause.before(span.begin());
        boolean with = NameList.isWith(before);
        List<Integer> companions = with ? List.copyOf(clause.about()) : List.of();
        leave(span.begin());
        clause.group.addAll(companions);
        clause.groupBegin = span.begin();
        clause.led = clause.party != null && clause.begin <= clause.party.span().begin();
        clause.attendingGroup = clause.attending || clause.listing;
        clause.attending = false;
        clause.honoured = RANK.matcher(before).find();
        clause.litigants = LITIGANT.matcher(before).find();
        clause.closed = false;
        clause.objects = clause.cueInClause && !with && NameList.isObject(before);
    }

    void clauseEnd(int at) {
        String behind = view.text.substring(Math.min(clause.groupEnd, at), at).strip();
        boolean acts = isSubject() && clause.nameInClause && clause.groupEnd + 2 < at && !NameList.isSuffix(behind);
        if (acts && NameList.isSubject(clause.before(clause.groupBegin), behind)) {
            deeds.seenGroup();
        }
        boolean colon = "：:".indexOf(view.text.charAt(at)) >= 0;
        if (colon && clause.lastCue == null && !clause.group.isEmpty()) {
            clause.self = List.copyOf(clause.group);
        }
        clause.closed |= clause.muted || colon;
        clause.next(at + 1);
    }

    /** Whether the group stands where it can be what the clause is about. */
    private boolean isSubject() {
        return !clause.closed && !clause.muted && !clause.planned && !clause.objects;
    }

    /** The group is complete; without a verb of its own it was merely seen. */
    void leave(int end) {
        String behind = view.text.substring(clause.groupEnd, Math.max(clause.groupEnd, end));
        if (!clause.group.isEmpty() && isSubject() && NameList.isSubject(clause.before(clause.groupBegin), behind)) {
            deeds.seenGroup();
        }
        if (!clause.group.isEmpty() && !clause.closed && !clause.objects && !clause.muted) {
            clause.carry = List.copyOf(clause.group);
        }
        clause.group.clear();
        clause.closed = true;
        clause.objects = false;
    }
}
