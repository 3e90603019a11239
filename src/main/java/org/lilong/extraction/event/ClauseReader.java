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

    /** "走进王某家", at the end of a clause or before what they do there. */
    private static final Pattern TO_HOME = Pattern.compile("(?:走进|走访了?|来到了?|到|前往|赶到|登门|敲开|去|在)[^，。；、]{0,24}");

    private static final Pattern AT_HOME =
            Pattern.compile("(?:老人|奶奶|大爷|大妈|阿婆|阿姨|夫妇)?家(?![长属人庭访乡的])|(?:老人|奶奶|大爷|夫妇)?家的(?:小院|门|院)");
    private static final Pattern WINNERS = Pattern.compile(
            "(?:获奖|得主|获[得评]?[^，。；]{0,14}[奖名星军]|夺[得冠][^，。；]{0,10}|[一二三特]等奖|[金银铜]奖|冠军|亚军|季军|第[一二三]名)[^，。；：]{0,12}(?:得主|者|的|家庭|代表|选手|个人|人员|职工|名单)?(?:分别|依次)?$");
    private static final Pattern WITH = Pattern.compile("[与和同跟][^，。；]{0,40}$");
    private static final Pattern TALK =
            Pattern.compile("(?:[、和][^，。；]{0,16}|等[^，。；]{0,6}|老人|夫妇)?(?:亲切|深入|促膝|热情)?(?:交谈|攀谈|谈心|聊天|聊|唠|拉起?了?家常)");
    private static final int BODY_LEAD = 10;
    private static final int NEGATION_GAP = 6;

    private final EventView view;
    private final Scene scene;
    private final SubjectMemory memory;
    private final Clause clause;
    private final CueSense sense;
    private final Pronouns pronouns;
    private final Deeds deeds;
    private final NameGroup group;

    private ClauseReader(EventView view, Scene scene, SubjectMemory memory, Span sentence) {
        this.view = view;
        this.scene = scene;
        this.memory = memory;
        this.clause = new Clause(view.text, sentence.begin());
        this.sense = new CueSense(view, clause);
        this.pronouns = new Pronouns(view, clause, memory);
        this.deeds = new Deeds(view, scene, clause, sense);
        this.group = new NameGroup(view, clause, deeds);
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
            Span span = new Span(at, at + pronoun);
            boolean object = clause.preposition || sense.isHandedTo(span) || isBehindVerb(at);
            name(pronouns.meaning(at, object), span);
            return at + pronoun;
        }
        char c = view.text.charAt(at);
        if ((c == '是' || c == '为' && view.mentionAt(at + 1) != null)
                && WINNERS.matcher(clause.before(at)).find()) {
            clause.winners = true;
        } else if ("，,：:".indexOf(c) >= 0) {
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
        } else if (clause.winners) {
            deeds.handed(people, span);
            clause.others = people;
        } else if (isTalkedTo(span)) {
            clause.others = people;
            deeds.talkedTo(people, span);
        } else if (isBehindVerb(span.begin()) && view.mentionAt(span.begin()) == null) {
            clause.others = people;
        } else if (isAtHome(span)) {
            clause.others = group.withListed(people, span);
            deeds.atHome(clause.others, span);
        } else if (sense.isFromHandsOf(span)) {
            deeds.handing(group.withListed(people, span), span);
        } else if (clause.preposition) {
            clause.beneficiaries.addAll(people);
            clause.others = List.copyOf(clause.beneficiaries);
        } else if (sense.isHandedTo(span) || sense.isHandedInto(span)) {
            deeds.handed(people, span);
            clause.others = people;
            clause.handedAt = span.end();
            clause.objects = true;
        } else {
            group.join(people, span);
        }
    }

    /** "与王某亲切交谈", on a visit. */
    private boolean isTalkedTo(Span name) {
        return scene.isVisit()
                && WITH.matcher(clause.before(name.begin())).find()
                && TALK.matcher(view.text)
                        .region(name.end(), view.text.length())
                        .lookingAt();
    }

    /** "叮嘱他". */
    private boolean isBehindVerb(int at) {
        return clause.lastCue != null
                && clause.lastCue.givesRole()
                && clause.lastCue.span().end() == at;
    }

    /** Whether a name is that of those at whose home the clause is. */
    private boolean isAtHome(Span name) {
        if (HOME.lengthAt(view.text, name.end()) > 0 && clause.cueInClause) {
            return true;
        }
        String before = clause.before(name.begin());
        return AT_HOME.matcher(view.text).region(name.end(), view.text.length()).lookingAt()
                && TO_HOME.matcher(before).find()
                && (clause.cueInClause || scene.isVisit());
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
        List<Integer> subjects = isOfGroup(cue) ? List.of() : clause.subjects();
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
