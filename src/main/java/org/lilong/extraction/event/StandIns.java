package org.lilong.extraction.event;

import java.util.List;
import java.util.Objects;
import org.lilong.article.Span;
import org.lilong.extraction.claim.Participant;

/** Notes on whose behalf people came or spoke, and who is represented by others. */
final class StandIns {
    private static final int LONGEST_LOOK = 14;

    private final EventView view;
    private final Scene scene;
    private final Clause clause;

    StandIns(EventView view, Scene scene, Clause clause) {
        this.view = view;
        this.scene = scene;
        this.clause = clause;
    }

    /** "代表区委": on whose behalf somebody speaks or comes. */
    void represent(Cue cue) {
        if (cue.span().end() < view.text.length()
                && "他她".indexOf(view.text.charAt(cue.span().end())) >= 0) {
            clause.carry.stream()
                    .filter(person -> !clause.group.contains(person))
                    .forEach(principal -> clause.group.forEach(
                            person -> scene.behalf(person, new Participant.Person(principal), cue.span())));
            return;
        }
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
}
