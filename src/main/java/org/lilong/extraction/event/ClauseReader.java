package org.lilong.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.claim.Participant;
import org.lilong.extraction.claim.Role;
import org.lilong.extraction.event.Cue.Kind;
import org.lilong.extraction.lexicon.WordSpotter;

/** Reads one sentence from left to right: groups of names, and the verbs that give them roles. */
final class ClauseReader {
    private static final Pattern NO_LIST = Pattern.compile("[了着过把被在到对因从就时为向给：:。；]");
    private static final Pattern SUFFIX = Pattern.compile(
            "(?:等|等人|等同志|同志|夫妇|夫妻|伉俪|一行|先生|女士|老师|医生|律师|教授|代表|书记|主任|局长|处长|科长|院长|校长|会长|站长|所长|镇长|区长|老人|阿姨|大妈|大爷|爷爷|奶奶|本人)?");
    private static final Pattern STATED = Pattern.compile("^(?:已|现(?!场)|原|曾|是|系|此前|今年|年初|生前|生于|住)");
    private static final Pattern ON_STAGE = Pattern.compile("[会式]上|议上|活动上|论坛上|讲话|致辞|发言|主持时|点评|总结|报告|课上|上台|站起来");
    private static final Pattern SEPARATOR = Pattern.compile("[、，,和与及同暨跟]|以及");
    private static final Pattern OBJECT_BEFORE = Pattern.compile("[是把被对像让据]");
    private static final WordSpotter HOME = WordSpotter.of(List.of("家中", "家里", "家看", "家慰", "老人家", "家探"));
    private static final WordSpotter PLURAL = WordSpotter.of(List.of("他们", "她们", "二人", "两人", "三人", "四人", "五人", "夫妻俩"));
    private static final String ADVERBS = "，、等并还也则别曾均都又自志行师记长任席员）授生亲再即先便上时中着地";
    private static final Pattern BODY_OBJECT = Pattern.compile("根据|按照|依据|代表|在|经|由|向|对|与|为|受|给|把|将|从|到");
    private static final int LONGEST_GAP = 90;
    private static final int BODY_LEAD = 10;
    private static final int BODY_GAP = 2;

    private final EventView view;
    private final Attendance attendance;
    private final int event;
    private final SubjectMemory memory;

    private final List<Integer> group = new ArrayList<>();
    private final List<Integer> beneficiaries = new ArrayList<>();
    private List<Integer> carry = List.of();
    private List<Integer> principals = List.of();
    private int groupBegin;
    private int groupEnd;
    private boolean closed = true;
    private boolean objects;
    private boolean muted;
    private boolean planned;
    private boolean absentNext;
    private boolean preposition;
    private boolean cueInClause;
    private boolean nameInClause;
    private boolean reported;
    private boolean visited;
    private @Nullable Cue lastCue;
    private List<Integer> self = List.of();
    private int clauseBegin;
    private int negatedAt = -100;
    private int handedAt = -1;
    private EventView.@Nullable BodyMention body;

    ClauseReader(EventView view, Attendance attendance, int event, SubjectMemory memory) {
        this.view = view;
        this.attendance = attendance;
        this.event = event;
        this.memory = memory;
    }

    void read(Span sentence) {
        clauseBegin = sentence.begin();
        int at = sentence.begin();
        while (at < sentence.end() && !reported) {
            at = step(at, sentence);
        }
        leave(sentence.end());
        memory.keep(carry.isEmpty() ? group : carry);
    }

    private int step(int at, Span sentence) {
        if (view.mask.isSpeech(at)) {
            return at + 1;
        }
        EventView.Mention mention = view.mentionAt(at);
        if (mention != null && !view.mask.isBracket(at)) {
            if (!view.isCredit(mention.span())) {
                name(List.of(mention.person()), mention.span(), sentence);
            }
            return mention.span().end();
        }
        EventView.BodyMention found = view.bodyAt(at);
        if (found != null && view.mask.isPlain(at)) {
            body = !nameInClause && !cueInClause && isSubjectBody(found.span()) ? found : body;
            return found.span().end();
        }
        if (!view.mask.isPlain(at)) {
            return at + 1;
        }
        return word(at, sentence);
    }

    private boolean isSubjectBody(Span span) {
        String before = before(span.begin());
        return before.length() <= BODY_LEAD && !BODY_OBJECT.matcher(before).find();
    }

    /** What stands before a place in its clause; of a long one the end, so that lists of any length stay cheap. */
    private String before(int at) {
        return view.text.substring(Math.max(Math.min(clauseBegin, at), at - LONGEST_GAP), at);
    }

    private int word(int at, Span sentence) {
        Optional<Cue> cue = view.cueAt(at).filter(this::counts);
        if (cue.isPresent()) {
            cue(cue.get());
            lastCue = cue.get();
            return cue.get().span().end();
        }
        int plural = PLURAL.lengthAt(view.text, at);
        if (plural > 0) {
            name(carry.isEmpty() ? memory.all() : carry, new Span(at, at + plural), sentence);
            return at + plural;
        }
        char c = view.text.charAt(at);
        if (c == '我' && !self.isEmpty() && isPronoun(at)) {
            name(self, new Span(at, at + 1), sentence);
        } else if ((c == '他' || c == '她') && isPronoun(at)) {
            List<Integer> who = carry.isEmpty() ? group.isEmpty() ? memory.one() : last(group) : last(carry);
            name(who, new Span(at, at + 1), sentence);
        } else if (c == '，' || c == ',' || c == '：' || c == ':') {
            reported = opensSpeech(at, c);
            clauseEnd(at);
        } else if ((c == '为' || c == '向' || c == '给') && isPreposition(at)) {
            preposition = true;
            beneficiaries.clear();
        }
        return at + 1;
    }

    /** What follows a stop behind "指出", or a colon behind any verb of speaking, is what somebody says. */
    private boolean opensSpeech(int at, char stop) {
        boolean counted = view.text.startsWith("一是", at + 1) || view.text.startsWith("一要", at + 1);
        if (lastCue == null) {
            return false;
        }
        boolean colon = stop == '：' || stop == ':';
        boolean near = at - lastCue.span().end() <= 3;
        return counted && cueInClause
                || colon && (lastCue.is(Kind.SPEAK) || lastCue.is(Kind.SAY) || lastCue.is(Kind.THAT))
                || near && (lastCue.is(Kind.THAT) || lastCue.is(Kind.SAY));
    }

    private static List<Integer> last(List<Integer> people) {
        return people.isEmpty() ? people : List.of(people.get(people.size() - 1));
    }

    private boolean isPronoun(int at) {
        boolean before = at > 0 && "其吉排利".indexOf(view.text.charAt(at - 1)) >= 0;
        boolean after = at + 1 < view.text.length() && "的人乡日处年们区市国县镇街村院".indexOf(view.text.charAt(at + 1)) >= 0;
        return !before && !after;
    }

    private boolean isPreposition(int at) {
        boolean before = at > 0 && "作认因成以称命评当视选分变即面方导走转较尤最极广大一".indexOf(view.text.charAt(at - 1)) >= 0;
        boolean after = at + 1 < view.text.length() && "了期主题何止进由着来前予".indexOf(view.text.charAt(at + 1)) >= 0;
        return !before && !after;
    }

    /** A verb of one character counts only right behind its subject; elsewhere it is mostly part of a longer word. */
    private boolean counts(Cue cue) {
        if (cue.is(Kind.REPRESENT)) {
            return isSpokenFor(cue);
        }
        int begin = cue.span().begin();
        if (begin > 0 && isAttribute(cue, view.text.charAt(begin - 1))) {
            return false;
        }
        if (cue.span().length() > 1 || cue.is(Kind.NEGATION)) {
            return true;
        }
        return begin == groupEnd || begin > 0 && ADVERBS.indexOf(view.text.charAt(begin - 1)) >= 0;
    }

    /** "一份建议" and "被通报" are no deeds of the subject; nor is a prize won by those for whom something is done ("为获奖者颁奖"). */
    private boolean isAttribute(Cue cue, char before) {
        int begin = cue.span().begin();
        boolean counted = cue.is(Kind.SPEAK)
                && "份条项点个类种".indexOf(before) >= 0
                && begin > 1
                && "一二两三四五六七八九十几多数0123456789".indexOf(view.text.charAt(begin - 2)) >= 0;
        boolean suffered = (before == '被' || before == '受') && !cue.is(Kind.ENTRUST);
        boolean winner = preposition && (cue.is(Kind.RECEIVE) || cue.is(Kind.ELECTED));
        return counted || suffered || winner;
    }

    /** "代表" right behind a name and before a body is a verb, else mostly an office. */
    private boolean isSpokenFor(Cue cue) {
        if (group.isEmpty() || cue.span().begin() - groupEnd > 1) {
            return false;
        }
        for (int i = cue.span().end();
                i < Math.min(view.text.length(), cue.span().end() + 14);
                i++) {
            EventView.Mention mention = view.mentionAt(i);
            if (mention != null || view.bodyAt(i) != null) {
                return true;
            }
            if ("，。、".indexOf(view.text.charAt(i)) >= 0) {
                return false;
            }
        }
        return false;
    }

    private void name(List<Integer> people, Span span, Span sentence) {
        if (people.isEmpty()) {
            return;
        }
        if (absentNext) {
            people.forEach(person -> attendance.absent(event, person, span));
            absentNext = false;
            return;
        }
        if (noted(people, span)) {
            return;
        }
        if (HOME.lengthAt(view.text, span.end()) > 0 && cueInClause) {
            atHome(people, span);
            return;
        }
        if (preposition) {
            beneficiaries.addAll(people);
            return;
        }
        if (handedAt >= 0 && isHandedTo(span)) {
            people.forEach(person -> attendance.role(event, person, Role.RECIPIENT, span));
            handedAt = span.end();
            objects = true;
            return;
        }
        join(people, span, sentence);
    }

    /** Those who are visited at home receive the visitors, who lead the visit. */
    private void atHome(List<Integer> people, Span span) {
        people.forEach(person -> attendance.role(event, person, Role.RECIPIENT, span));
        for (Integer visitor : subjects()) {
            attendance.role(event, visitor, Role.LEADER, span);
        }
        visited = true;
    }

    /** A note in brackets behind a name that says that they were away: "（因病未到会）". */
    private boolean noted(List<Integer> people, Span span) {
        int end = span.end();
        if (end >= view.text.length() || "（(".indexOf(view.text.charAt(end)) < 0) {
            return false;
        }
        int close = end + 1;
        while (close < Math.min(view.text.length(), end + 40) && "）)".indexOf(view.text.charAt(close)) < 0) {
            close++;
        }
        for (int i = end + 1; i < close; i++) {
            boolean away = view.lexicon
                    .cueAt(view.text, i)
                    .filter(cue -> cue.is(Kind.ABSENT))
                    .isPresent();
            if (away) {
                people.forEach(person -> attendance.absent(event, person, span));
                return true;
            }
        }
        return false;
    }

    private boolean isHandedTo(Span span) {
        String gap = view.text.substring(Math.min(handedAt, span.begin()), span.begin());
        return gap.length() <= 40 && !gap.contains("，") && !gap.contains("：") || gap.matches("[、和与及]");
    }

    private void join(List<Integer> people, Span span, Span sentence) {
        boolean list = !group.isEmpty() && !closed && isList(view.text.substring(groupEnd, span.begin()));
        if (!list) {
            boolean with = isWith(span);
            List<Integer> before = with ? List.copyOf(carry.isEmpty() ? group : carry) : List.of();
            leave(span.begin());
            group.addAll(before);
            groupBegin = span.begin();
            closed = false;
            objects = cueInClause && !with && isObject(span);
        }
        group.addAll(people);
        groupEnd = span.end();
        nameInClause = true;
        body = null;
        for (Integer person : people) {
            if (!principals.isEmpty() && !principals.contains(person)) {
                attendance.behalf(event, person, new Participant.Person(principals.get(0)), span);
            }
        }
        principals = principals.containsAll(people) ? principals : List.of();
    }

    /** Names behind a verb with no stop between are its object, not the next subject. */
    private boolean isObject(Span span) {
        String before = before(span.begin());
        return before.indexOf('、') < 0 && OBJECT_BEFORE.matcher(before).find();
    }

    /** "并与…一起" takes up the subject of the clause before. */
    private boolean isWith(Span span) {
        String before = before(span.begin()).strip();
        return before.matches("(?:并|还|又|也|同时)?(?:与|和|同|跟)[^，。]{0,30}");
    }

    private boolean isList(String gap) {
        if (gap.length() > LONGEST_GAP) {
            return false;
        }
        String plain = gap.replaceAll("[（(][^（()）]{0,40}[）)]", "");
        var separator = SEPARATOR.matcher(plain);
        if (!separator.find()) {
            return plain.isBlank();
        }
        String suffix = plain.substring(0, separator.start()).strip();
        String rest = plain.substring(separator.end());
        boolean shortSuffix = SUFFIX.matcher(suffix).matches();
        boolean joined = "和与及同跟".indexOf(plain.charAt(separator.start())) >= 0 && suffix.isEmpty();
        return shortSuffix && (joined || !NO_LIST.matcher(rest).find());
    }

    private void clauseEnd(int at) {
        boolean acts = !closed && nameInClause && !muted && !planned && !objects && groupEnd + 2 < at;
        if (acts && !SUFFIX.matcher(view.text.substring(groupEnd, at).strip()).matches() && isSubject(at)) {
            group.forEach(person -> attendance.seen(event, person, new Span(groupBegin, groupEnd)));
        }
        if ((view.text.charAt(at) == '：') && lastCue == null && !group.isEmpty()) {
            self = List.copyOf(group);
        }
        if (muted && !closed) {
            closed = true;
        }
        clauseBegin = at + 1;
        preposition = false;
        handedAt = -1;
        muted = false;
        planned = false;
        cueInClause = false;
        nameInClause = false;
        absentNext = false;
        body = null;
        negatedAt = -100;
        if (view.text.charAt(at) == '：' || view.text.charAt(at) == ':') {
            closed = true;
        }
    }

    private void cue(Cue cue) {
        if (cue.is(Kind.SUBJECT)) {
            otherSubject(cue);
            return;
        }
        if (cue.is(Kind.NEGATION)) {
            negatedAt = cue.span().end();
            return;
        }
        if (cue.is(Kind.PLAN)) {
            planned = true;
            return;
        }
        if (cue.is(Kind.MENTION)) {
            act(cue, subjects());
            muted = true;
            return;
        }
        if (cue.is(Kind.REPRESENT)) {
            represent(cue);
            return;
        }
        if (cue.is(Kind.ENTRUST)) {
            entrust(cue);
            return;
        }
        verb(cue);
    }

    private void verb(Cue cue) {
        if (isObjectOfCue(cue)
                || isCame(cue)
                        && view.cueAt(cue.span().end())
                                .filter(next -> next.is(Kind.PRESENT))
                                .isPresent()) {
            return;
        }
        List<Integer> subjects = subjects();
        boolean negated = cue.span().begin() - negatedAt <= 6;
        boolean coming = cue.is(Kind.ATTEND) || cue.is(Kind.VISITOR) || cue.is(Kind.COMPANION) || cue.is(Kind.NEUTRAL);
        if (cue.is(Kind.ABSENT) || negated && coming) {
            away(cue, subjects);
            return;
        }
        if (negated) {
            closed = true;
            return;
        }
        if (planned && !cue.is(Kind.HAND)) {
            closed = true;
            return;
        }
        if (cue.is(Kind.STATE) || cue.is(Kind.QUOTE) || isActing(cue)) {
            closed = true;
            reported = cue.is(Kind.QUOTE);
            carry = subjects.isEmpty() ? carry : List.copyOf(subjects);
            return;
        }
        if (isInObject(cue)) {
            return;
        }
        boolean acts = cue.givesRole() || cue.is(Kind.SAY) || cue.is(Kind.NEUTRAL) || cue.is(Kind.INVITE);
        if (acts) {
            act(cue, subjects);
        }
        reported = cue.is(Kind.SAY) && cue.span().length() == 1;
    }

    /** "主持党工委工作" is how somebody holds an office. */
    private boolean isActing(Cue cue) {
        int end = cue.span().end();
        int stop = end;
        while (stop < view.text.length() && stop < end + 14 && "，。；：、）".indexOf(view.text.charAt(stop)) < 0) {
            stop++;
        }
        return cue.is(Kind.HOST) && view.text.substring(end, stop).endsWith("工作");
    }

    /** Behind a verb of speaking, other deeds in its clause are what is spoken of: "介绍了上门服务". */
    private boolean isInObject(Cue cue) {
        boolean deed = cue.is(Kind.VISIT)
                || cue.is(Kind.PRESENT)
                || cue.is(Kind.RECEIVE)
                || cue.is(Kind.PARTY)
                || cue.is(Kind.COMPANION);
        if (lastCue == null
                || !deed
                || cue.is(Kind.SPEAK)
                || !lastCue.is(Kind.SPEAK)
                || lastCue.span().begin() < clauseBegin) {
            return false;
        }
        String between = view.text.substring(lastCue.span().end(), cue.span().begin());
        boolean named = view.mentionsIn(
                        new Span(lastCue.span().end(), cue.span().begin()))
                .isEmpty();
        return named && !between.contains("并") && !between.contains("后") && !between.contains("、");
    }

    /** In "参加调研" and "陪同视察" the second word is what they took part in. */
    private boolean isObjectOfCue(Cue cue) {
        return lastCue != null
                && lastCue.span().end() == cue.span().begin()
                && (lastCue.is(Kind.ATTEND) && !lastCue.is(Kind.VISITOR)
                        || lastCue.is(Kind.COMPANION)
                        || lastCue.is(Kind.HOST))
                && !isCame(lastCue);
    }

    /** "到场颁奖" and "应邀介绍" tell what they came for, and that alone. */
    private boolean precedesOwnDeed(Cue cue) {
        boolean invited = view.text.charAt(cue.span().end() - 1) == '邀';
        Optional<Cue> next = view.cueAt(cue.span().end());
        return isCame(cue) && next.filter(deed -> deed.is(Kind.PRESENT)).isPresent()
                || invited && next.filter(Cue::givesRole).isPresent();
    }

    /** "到场颁奖" tells what they came for, and that alone. */
    private boolean isCame(Cue cue) {
        String word = view.text.substring(cue.span().begin(), cue.span().end());
        return word.endsWith("邀") || word.endsWith("到场") || word.endsWith("到会") || word.endsWith("现场");
    }

    private void otherSubject(Cue cue) {
        boolean first = before(cue.span().begin()).strip().length() <= 2;
        if (first) {
            leave(cue.span().begin());
            carry = List.of();
            cueInClause = true;
        }
    }

    private void away(Cue cue, List<Integer> subjects) {
        int end = cue.span().end();
        absentNext = end < view.text.length() && view.text.charAt(end) == '的';
        if (!absentNext) {
            subjects.forEach(person -> attendance.absent(event, person, cue.span()));
        }
        closed = true;
        carry = subjects.isEmpty() ? carry : List.copyOf(subjects);
    }

    private List<Integer> subjects() {
        if (!group.isEmpty() && (!closed || nameInClause) && !objects) {
            return group;
        }
        return body != null ? List.of() : carry;
    }

    private void act(Cue cue, List<Integer> subjects) {
        List<Integer> who = new ArrayList<>(subjects);
        if (subjects == carry) {
            who.removeAll(beneficiaries);
        }
        for (Integer person : who) {
            roles(cue, person);
        }
        boolean close = body != null && cue.span().begin() - body.span().end() <= BODY_GAP;
        if (who.isEmpty() && body != null && close && (cue.is(Kind.SPEAK) || cue.is(Kind.PRESENT))) {
            attendance.others.add(
                    new Attendance.Other(event, new Participant.Organisation(body.organisation()), body.span()));
        }
        if (cue.is(Kind.PRESENT)) {
            beneficiaries.forEach(person -> attendance.role(event, person, Role.RECIPIENT, cue.span()));
        }
        boolean wasMuted = muted;
        visited |= cue.is(Kind.VISIT);
        handedAt = cue.is(Kind.HAND) ? cue.span().end() : handedAt;
        beneficiaries.clear();
        preposition = false;
        closed = true;
        cueInClause = true;
        carry = who.isEmpty() || wasMuted ? carry : List.copyOf(who);
    }

    private void roles(Cue cue, int person) {
        if (cue.is(Kind.GIFT) && visited) {
            return;
        }
        if (cue.is(Kind.SAY) && ON_STAGE.matcher(before(cue.span().begin())).find()) {
            attendance.role(event, person, Role.SPEAKER, cue.span());
        }
        role(cue, Kind.ATTEND, person, Role.ATTENDEE);
        role(cue, Kind.ELECTED, person, Role.ATTENDEE);
        role(cue, Kind.COLLECT, person, Role.ATTENDEE);
        role(cue, Kind.HOST, person, Role.HOST);
        role(cue, Kind.SPEAK, person, Role.SPEAKER);
        role(cue, Kind.VISIT, person, Role.LEADER);
        role(cue, Kind.PARTY, person, Role.LEADER);
        role(cue, Kind.COMPANION, person, Role.COMPANION);
        role(cue, Kind.PRESENT, person, Role.PRESENTER);
        role(cue, Kind.RECEIVE, person, Role.RECIPIENT);
        if (!cue.givesRole()) {
            attendance.seen(event, person, cue.span());
        }
    }

    private void role(Cue cue, Kind kind, int person, Role role) {
        if (cue.is(kind)) {
            attendance.role(event, person, role, cue.span());
        }
    }

    private void represent(Cue cue) {
        for (int i = cue.span().end();
                i < Math.min(view.text.length(), cue.span().end() + 14);
                i++) {
            EventView.Mention mention = view.mentionAt(i);
            EventView.BodyMention found = view.bodyAt(i);
            if (mention != null || found != null) {
                Participant principal = mention != null
                        ? new Participant.Person(mention.person())
                        : new Participant.Organisation(
                                java.util.Objects.requireNonNull(found).organisation());
                group.forEach(person -> attendance.behalf(event, person, principal, cue.span()));
                if (mention != null) {
                    attendance.represented(event, mention.person(), mention.span());
                }
                return;
            }
        }
    }

    /** "受王某委托" and "王某委托李某": the one who sends is represented, the one who is sent stands in. */
    private void entrust(Cue cue) {
        List<Integer> who = List.copyOf(subjects());
        who.forEach(person -> attendance.represented(event, person, cue.span()));
        principals = who;
        group.clear();
        closed = true;
        carry = List.of();
        cueInClause = false;
    }

    /** The group is complete; without a verb of its own it was merely seen. */
    private void leave(int end) {
        boolean seen = !group.isEmpty() && !closed && !muted && !planned && !objects && isSubject(end);
        if (seen) {
            group.forEach(person -> attendance.seen(event, person, new Span(groupBegin, groupEnd)));
        }
        if (!group.isEmpty() && !closed && !objects && !muted) {
            carry = List.copyOf(group);
        }
        group.clear();
        closed = true;
        objects = false;
    }

    private boolean isSubject(int end) {
        String before = before(groupBegin);
        String after = view.text.substring(groupEnd, Math.max(groupEnd, end)).strip();
        return !OBJECT_BEFORE.matcher(before).find()
                && after.length() > 2
                && !STATED.matcher(after).find();
    }
}
