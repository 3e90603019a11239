package org.lilong.extraction.event;

import java.util.List;
import org.lilong.extraction.event.Cue.Kind;
import org.lilong.extraction.lexicon.WordSpotter;

/** Tells which people the pronouns of a sentence mean. */
final class Pronouns {
    private static final WordSpotter PLURAL = WordSpotter.of(List.of("他们", "她们", "二人", "两人", "三人", "四人", "五人", "夫妻俩"));

    private final EventView view;
    private final Clause clause;
    private final SubjectMemory memory;

    Pronouns(EventView view, Clause clause, SubjectMemory memory) {
        this.view = view;
        this.clause = clause;
        this.memory = memory;
    }

    /** Length of the pronoun at a place, or 0. */
    int lengthAt(int at) {
        int plural = PLURAL.lengthAt(view.text, at);
        if (plural > 0) {
            return plural;
        }
        char c = view.text.charAt(at);
        boolean single = c == '他' || c == '她' || c == '我' && !clause.self.isEmpty();
        return single && isPronoun(at) ? 1 : 0;
    }

    /** Whom the pronoun at a place means, which may be the object of a verb or a preposition. */
    List<Integer> meaning(int at, boolean object) {
        boolean plural = PLURAL.lengthAt(view.text, at) > 0;
        return object && view.text.charAt(at) != '我' ? objects(plural) : subjects(at);
    }

    /** Whom "为他" means: never those who do it. */
    private List<Integer> objects(boolean plural) {
        List<Integer> doers = isActive() ? clause.subjects() : List.of();
        for (List<Integer> meant : List.of(clause.others, clause.carry, memory.others(), memory.all())) {
            boolean doesIt = meant.stream().anyMatch(doers::contains);
            if (!meant.isEmpty() && !doesIt) {
                return plural ? meant : List.of(meant.get(meant.size() - 1));
            }
        }
        return List.of();
    }

    /** Whether the clause has a subject of its own, or the one of those before has done something. */
    private boolean isActive() {
        return clause.nameInClause
                || clause.lastCue != null && !clause.lastCue.is(Kind.STATE) && !clause.lastCue.is(Kind.NEGATION);
    }

    private List<Integer> subjects(int at) {
        if (PLURAL.lengthAt(view.text, at) > 0) {
            return clause.carry.isEmpty() ? memory.all() : clause.carry;
        }
        if (view.text.charAt(at) == '我') {
            return clause.self;
        }
        List<Integer> about = clause.about();
        return about.isEmpty() ? memory.one() : List.of(about.get(about.size() - 1));
    }

    private boolean isPronoun(int at) {
        boolean before = at > 0 && "其吉排利".indexOf(view.text.charAt(at - 1)) >= 0;
        boolean after = at + 1 < view.text.length() && "的人乡日处年们区市国县镇街村院".indexOf(view.text.charAt(at + 1)) >= 0;
        return !before && !after;
    }
}
