package org.lilong.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.event.Cue.Kind;

/** Reads one sentence from left to right: groups of names, and the verbs that give them roles. */
final class ClauseReader {
    private static final Pattern BODY_OBJECT = Pattern.compile("根据|按照|依据|代表|在|经|由|向|对|与|为|受|给|把|将|从|到");

    private static final Pattern ALSO = Pattern.compile("\\s*(?:并|还|又|也|随后|之后|会后|同时|然后)");
    private static final int BODY_LEAD = 10;
    private static final int NEGATION_GAP = 6;

    private final EventView view;
    private final SubjectMemory memory;
    private final Clause clause;
    private final CueSense sense;
    private final NameSense names;
    private final Pronouns pronouns;
    private final Deeds deeds;
    private final StandIns standIns;
    private final NameGroup group;
    private final NameRoles nameRoles;

    private ClauseReader(EventView view, Scene scene, SubjectMemory memory, Span sentence) {
        this.view = view;
        this.memory = memory;
        this.clause = new Clause(view.text, sentence.begin());
        this.sense = new CueSense(view, clause);
        this.names = new NameSense(view, scene, clause);
        this.pronouns = new Pronouns(view, clause, memory);
        this.deeds = new Deeds(view, scene, clause, sense);
        this.standIns = new StandIns(view, scene, clause);
        this.group = new NameGroup(view, clause, deeds, standIns);
        this.nameRoles = new NameRoles(view, clause, names, deeds, group);
    }

    /** Reads a sentence; who it was about is remembered for the next. */
    static void read(Span sentence, EventView view, Scene scene, SubjectMemory memory) {
        new ClauseReader(view, scene, memory, sentence).read(sentence);
    }

    private void read(Span sentence) {
        int at = sentence.begin();
        while (at < sentence.end() && !clause.reported) {
            at = step(at);
        }
        group.leave(sentence.end());
        memory.keep(clause.about(), clause.others);
    }

    private int step(int at) {
        if (view.mask.isSpeech(at)) {
            clause.begin = at + 1;
            return at + 1;
        }
        EventView.Mention mention = view.mentionAt(at);
        if (mention != null && !view.mask.isBracket(at)) {
            if (!view.isCredit(mention.span())) {
                nameRoles.read(List.of(mention.person()), mention.span());
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
        if (pronoun > 0
                && clause.lastCue != null
                && clause.lastCue.is(Kind.REPRESENT)
                && clause.lastCue.span().end() == at) {
            return at + pronoun;
        }
        if (pronoun > 0) {
            Span span = new Span(at, at + pronoun);
            boolean object =
                    clause.preposition || names.isHandedTo(span) || names.isBehindVerb(at) || names.isTalkedTo(span);
            nameRoles.read(pronouns.meaning(at, object), span);
            return at + pronoun;
        }
        if (names.announcesWinners(at)) {
            clause.winners = true;
        } else if ("，,：:".indexOf(view.text.charAt(at)) >= 0) {
            clause.reported = sense.opensSpeech(at);
            group.clauseEnd(at);
        } else if (names.isPreposition(at)) {
            clause.preposition = true;
            clause.beneficiaries.clear();
        }
        return at + 1;
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
            standIns.represent(cue);
        } else if (cue.is(Kind.ENTRUST)) {
            standIns.entrust(cue);
        } else if (!sense.isObjectOfCue(cue) && !sense.leadsToNext(cue)) {
            verb(cue);
        }
    }

    private void verb(Cue cue) {
        List<Integer> subjects = isOfGroup(cue) ? List.of() : clause.subjects();
        boolean negated = cue.span().begin() - clause.negatedAt <= NEGATION_GAP;
        boolean coming = cue.is(Kind.ATTEND) || cue.is(Kind.VISITOR) || cue.is(Kind.COMPANION) || cue.is(Kind.NEUTRAL);
        if (cue.is(Kind.ABSENT) || negated && coming) {
            deeds.away(cue, subjects);
        } else if (sense.isCast(cue)) {
            deeds.act(cue, subjects);
        } else if (negated || clause.planned && !cue.is(Kind.HAND)) {
            clause.closed = true;
        } else if (cue.is(Kind.STATE) || cue.is(Kind.QUOTE) || sense.isActing(cue)) {
            clause.close(subjects);
            clause.reported = cue.is(Kind.QUOTE);
        } else if (!sense.isInObject(cue) && !isSaid(cue)) {
            if (cue.isDeed()) {
                deeds.act(cue, subjects);
            }
            clause.reported = cue.is(Kind.SAY) && cue.span().length() == 1;
        }
    }

    /** "表示将建好制度，每月走进企业": what somebody says goes on in the next clause, unless it begins with 并. */
    private boolean isSaid(Cue cue) {
        return clause.said
                && !clause.nameInClause
                && !cue.is(Kind.SPEAK)
                && !cue.is(Kind.SAY)
                && !ALSO.matcher(clause.before(cue.span().begin())).lookingAt();
    }

    /** "35户养殖户参加": a clause whose subject are people without names. */
    private boolean isOfGroup(Cue cue) {
        return !clause.nameInClause
                && clause.closed
                && !clause.cueInClause
                && !clause.preposition
                && GroupSubject.isBefore(clause.before(cue.span().begin()));
    }

    private void otherSubject(Cue cue) {
        boolean first = clause.before(cue.span().begin()).strip().length() <= 2;
        if (first) {
            group.leave(cue.span().begin());
            clause.others = clause.about().isEmpty() ? clause.others : List.copyOf(clause.about());
            clause.carry = List.of();
            clause.cueInClause = true;
        }
    }
}
