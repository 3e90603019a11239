package org.lilong.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.event.Cue.Kind;
import org.lilong.extraction.lexicon.WordSpotter;

/** Reads one sentence from left to right: groups of names, and the verbs that give them roles. */
final class ClauseReader {
    private static final WordSpotter HOME = WordSpotter.of(List.of("家中", "家里", "家看", "家慰", "老人家", "家探"));
    private static final Pattern BODY_OBJECT = Pattern.compile("根据|按照|依据|代表|在|经|由|向|对|与|为|受|给|把|将|从|到");
    private static final int BODY_LEAD = 10;
    private static final int NEGATION_GAP = 6;

    private final EventView view;
    private final SubjectMemory memory;
    private final Clause clause;
    private final CueSense sense;
    private final Pronouns pronouns;
    private final Deeds deeds;
    private final NameGroup group;

    ClauseReader(EventView view, Attendance attendance, int event, SubjectMemory memory, Span sentence) {
        this.view = view;
        this.memory = memory;
        this.clause = new Clause(view.text, sentence.begin());
        this.sense = new CueSense(view, clause);
        this.pronouns = new Pronouns(view, clause, memory);
        this.deeds = new Deeds(view, attendance, event, clause, sense);
        this.group = new NameGroup(view, clause, deeds);
    }

    /** Reads a sentence; who it was about is remembered for the next. */
    static void read(Span sentence, EventView view, Attendance attendance, int event, SubjectMemory memory) {
        new ClauseReader(view, attendance, event, memory, sentence).read(sentence);
    }

    private void read(Span sentence) {
        int at = sentence.begin();
        while (at < sentence.end() && !clause.reported) {
            at = step(at);
        }
        group.leave(sentence.end());
        memory.keep(clause.about());
    }

    private int step(int at) {
        if (view.mask.isSpeech(at)) {
            clause.begin = at + 1;
            return at + 1;
        }
        EventView.Mention mention = view.mentionAt(at);
        if (mention != null && !view.mask.isBracket(at)) {
            if (!view.isCredit(mention.span())) {
                name(List.of(mention.person()), mention.span());
            }
            return mention.span().end();
        }
        if (!view.mask.isPlain(at)) {
            return at + 1;
        }
        EventView.BodyMention body = view.bodyAt(at);
        if (body != null) {
            clause.body = isSubject(body.span()) ? body : clause.body;
            return body.span().end();
        }
        return word(at);
    }

    private boolean isSubject(Span body) {
        String before = clause.before(body.begin());
        return !clause.nameInClause
                && !clause.cueInClause
                && before.length() <= BODY_LEAD
                && !BODY_OBJECT.matcher(before).find();
    }

    private int word(int at) {
        Optional<Cue> cue = view.cueAt(at).filter(sense::counts);
        if (cue.isPresent()) {
            cue(cue.get());
            clause.lastCue = cue.get();
            return cue.get().span().end();
        }
        int pronoun = pronouns.lengthAt(at);
        if (pronoun > 0) {
            name(pronouns.meaning(at), new Span(at, at + pronoun));
            return at + pronoun;
        }
        char c = view.text.charAt(at);
        if ("，,：:".indexOf(c) >= 0) {
            clause.reported = sense.opensSpeech(at);
            group.clauseEnd(at);
        } else if (sense.isPreposition(at)) {
            clause.preposition = true;
            clause.beneficiaries.clear();
        }
        return at + 1;
    }

    private void name(List<Integer> people, Span span) {
        if (people.isEmpty()) {
            return;
        }
        if (clause.absentNext || sense.isNotedAway(span)) {
            deeds.absent(people, span);
            clause.absentNext = false;
        } else if (HOME.lengthAt(view.text, span.end()) > 0 && clause.cueInClause) {
            deeds.atHome(group.withListed(people, span), span);
        } else if (sense.isFromHandsOf(span)) {
            deeds.handing(group.withListed(people, span), span);
        } else if (clause.preposition) {
            clause.beneficiaries.addAll(people);
        } else if (sense.isHandedTo(span)) {
            deeds.handed(people, span);
            clause.handedAt = span.end();
            clause.objects = true;
        } else {
            group.join(people, span);
        }
    }

    private void cue(Cue cue) {
        if (cue.is(Kind.SUBJECT)) {
            otherSubject(cue);
        } else if (cue.is(Kind.NEGATION)) {
            clause.negatedAt = cue.span().end();
        } else if (cue.is(Kind.PLAN)) {
            clause.planned = true;
        } else if (cue.is(Kind.MENTION)) {
            deeds.act(cue, clause.subjects());
            clause.muted = true;
        } else if (cue.is(Kind.REPRESENT)) {
            deeds.represent(cue);
        } else if (cue.is(Kind.ENTRUST)) {
            deeds.entrust(cue);
        } else if (!sense.isObjectOfCue(cue) && !sense.leadsToNext(cue)) {
            verb(cue);
        }
    }

    private void verb(Cue cue) {
        List<Integer> subjects = clause.subjects();
        boolean negated = cue.span().begin() - clause.negatedAt <= NEGATION_GAP;
        boolean coming = cue.is(Kind.ATTEND) || cue.is(Kind.VISITOR) || cue.is(Kind.COMPANION) || cue.is(Kind.NEUTRAL);
        if (cue.is(Kind.ABSENT) || negated && coming) {
            deeds.away(cue, subjects);
        } else if (negated || clause.planned && !cue.is(Kind.HAND)) {
            clause.closed = true;
        } else if (cue.is(Kind.STATE) || cue.is(Kind.QUOTE) || sense.isActing(cue)) {
            clause.close(subjects);
            clause.reported = cue.is(Kind.QUOTE);
        } else if (!sense.isInObject(cue)) {
            if (cue.givesRole() || cue.is(Kind.SAY) || cue.is(Kind.NEUTRAL) || cue.is(Kind.INVITE)) {
                deeds.act(cue, subjects);
            }
            clause.reported = cue.is(Kind.SAY) && cue.span().length() == 1;
        }
    }

    private void otherSubject(Cue cue) {
        boolean first = clause.before(cue.span().begin()).strip().length() <= 2;
        if (first) {
            group.leave(cue.span().begin());
            clause.carry = List.of();
            clause.cueInClause = true;
        }
    }
}
