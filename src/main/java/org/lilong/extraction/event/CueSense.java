package org.lilong.extraction.event;

import java.util.Set;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.event.Cue.Kind;

/** Tells whether a verb's word is a deed of its clause's subject here, or part of a longer word, of an object, of what somebody says. */
final class CueSense {
    private static final String ADVERBS = "，、等并还也则别曾均都又自志行师记长任席员）授生亲再即先便上时中着地";
    private static final int LONGEST_LOOK = 14;
    private static final int LONGEST_ATTRIBUTE = 40;
    private static final Pattern LISTED = Pattern.compile("的(?:还有|有|包括)");
    private static final Pattern CAST = EventWord.CAST.in("%s[^，。；]{0,4}由[^，。；]{0,30}$");

    /** Verbs that are mostly nouns. */
    private static final Set<String> NOUNS = Set.of("报告");

    private static final Pattern SOMEONE = EventWord.SOMEONE.pattern();

    /** How many the names before it are: "…、张某4位老人获奖". */
    private static final Pattern COUNTED =
            Pattern.compile("等?[0-9一二两三四五六七八九十]{1,3}余?(?:名|位|个|户|人)[\\u4E00-\\u9FFF]{0,6}");

    private final EventView view;
    private final Clause clause;
    private final Attributes attributes;

    CueSense(EventView view, Clause clause) {
        this.view = view;
        this.clause = clause;
        this.attributes = new Attributes(view, clause);
    }

    /** A verb of one character counts only right behind its subject; elsewhere it is mostly part of a longer word. */
    boolean counts(Cue cue) {
        if (cue.is(Kind.REPRESENT)) {
            return isSpokenFor(cue);
        }
        int begin = cue.span().begin();
        if (attributes.of(cue)) {
            return false;
        }
        boolean noun = NOUNS.contains(view.text.substring(begin, cue.span().end()));
        if (cue.span().length() > 1 && !noun || cue.is(Kind.NEGATION)) {
            return true;
        }
        return begin == clause.groupEnd || !cue.is(Kind.BRING) && isBehindSubject(begin);
    }

    private boolean isBehindSubject(int begin) {
        return begin > clause.groupEnd
                        && begin - clause.groupEnd < LONGEST_LOOK
                        && COUNTED.matcher(view.text.substring(clause.groupEnd, begin))
                                .matches()
                || begin > 0 && ADVERBS.indexOf(view.text.charAt(begin - 1)) >= 0;
    }

    /** "代表" right behind a name and before a body is a verb, else mostly an office. */
    private boolean isSpokenFor(Cue cue) {
        if (clause.group.isEmpty() || cue.span().begin() - clause.groupEnd > 1) {
            return false;
        }
        for (int i = cue.span().end();
                i < Math.min(view.text.length(), cue.span().end() + LONGEST_LOOK);
                i++) {
            EventView.Mention mention = view.mentionAt(i);
            boolean pronoun = i == cue.span().end() && "他她".indexOf(view.text.charAt(i)) >= 0;
            if (pronoun || mention != null || view.bodyAt(i) != null) {
                return true;
            }
            if ("，。、".indexOf(view.text.charAt(i)) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** "带着图纸": whoever brings things leads nobody. */
    boolean bringsThings(Cue cue) {
        int end = cue.span().end();
        if (!cue.is(Kind.BRING)) {
            return false;
        }
        int stop = end;
        while (stop < Math.min(view.text.length(), end + LONGEST_LOOK) && "，。；：".indexOf(view.text.charAt(stop)) < 0) {
            stop++;
        }
        String what = view.text.substring(end, stop);
        return !SOMEONE.matcher(what).find()
                && view.mentionsIn(new Span(end, stop)).isEmpty();
    }

    /** "应邀参加的副教授王某", "同行的有王某、李某": the verb is told of the names behind it. */
    boolean isOfNext(Cue cue) {
        int end = cue.span().end();
        boolean list = LISTED.matcher(view.text).region(end, view.text.length()).lookingAt() || isOfAllNext(cue);
        boolean one = !clause.nameInClause && end < view.text.length() && view.text.charAt(end) == '的';
        if (list || !one) {
            return list;
        }
        for (int i = end + 1; i < Math.min(view.text.length(), end + LONGEST_ATTRIBUTE); i++) {
            if (view.mentionAt(i) != null) {
                return true;
            }
            if ("，。、；：是有".indexOf(view.text.charAt(i)) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** "出席会议的有：" is told of all names of the rest of the sentence. */
    boolean isOfAllNext(Cue cue) {
        return view.text.startsWith("的有", cue.span().end() - 2);
    }

    /** "主持党工委工作" is how somebody holds an office. */
    boolean isActing(Cue cue) {
        int end = cue.span().end();
        int stop = end;
        while (stop < view.text.length() && stop < end + LONGEST_LOOK && "，。；：、）".indexOf(view.text.charAt(stop)) < 0) {
            stop++;
        }
        return cue.is(Kind.HOST) && view.text.substring(end, stop).endsWith("工作");
    }

    /** "裁判长由体育教师王某担任": what somebody was there. */
    boolean isCast(Cue cue) {
        return cue.is(Kind.STATE)
                && clause.nameInClause
                && cue.span().begin() == clause.groupEnd
                && CAST.matcher(clause.before(clause.groupBegin)).find();
    }

    /** Behind a verb of speaking, other deeds in its clause are what is spoken of: "介绍了上门服务". */
    boolean isInObject(Cue cue) {
        boolean deed = cue.is(Kind.VISIT)
                || cue.is(Kind.PRESENT)
                || cue.is(Kind.RECEIVE)
                || cue.is(Kind.PARTY)
                || cue.is(Kind.COMPANION);
        if (clause.lastCue == null
                || !deed
                || cue.is(Kind.SPEAK)
                || !clause.lastCue.is(Kind.SPEAK)
                || clause.lastCue.span().begin() < clause.begin) {
            return false;
        }
        String between =
                view.text.substring(clause.lastCue.span().end(), cue.span().begin());
        boolean named = view.mentionsIn(
                        new Span(clause.lastCue.span().end(), cue.span().begin()))
                .isEmpty();
        return named && !between.contains("并") && !between.contains("后") && !between.contains("、");
    }

    /** In "参加调研" and "陪同视察" the second word is what they took part in. */
    boolean isObjectOfCue(Cue cue) {
        return clause.lastCue != null
                && clause.lastCue.span().end() == cue.span().begin()
                && (clause.lastCue.is(Kind.ATTEND) && !clause.lastCue.is(Kind.VISITOR)
                        || clause.lastCue.is(Kind.COMPANION)
                        || clause.lastCue.is(Kind.HOST))
                && !isCame(clause.lastCue);
    }

    /** "到场颁奖" tells what they came for, and that alone. */
    private boolean isCame(Cue cue) {
        String word = view.text.substring(cue.span().begin(), cue.span().end());
        return word.endsWith("邀") || word.endsWith("到场") || word.endsWith("到会") || word.endsWith("现场");
    }

    /** Whether the word only says how the next one came about: "参加" before "调研", "到场" before "颁奖". */
    boolean leadsToNext(Cue cue) {
        return isCame(cue)
                && view.cueAt(cue.span().end())
                        .filter(next -> next.is(Kind.PRESENT) || next.is(Kind.SPEAK) && isAsked(cue))
                        .isPresent();
    }

    /** "应邀授课". */
    private boolean isAsked(Cue cue) {
        return view.text.charAt(cue.span().end() - 1) == '邀';
    }

    /** What follows a stop behind "指出", or a colon behind any verb of speaking, is what somebody says. */
    boolean opensSpeech(int at) {
        boolean counted = view.text.startsWith("一是", at + 1) || view.text.startsWith("一要", at + 1);
        if (clause.lastCue == null) {
            return false;
        }
        char stop = view.text.charAt(at);
        boolean colon = stop == '：' || stop == ':';
        boolean near = at - clause.lastCue.span().end() <= 3;
        return counted && clause.cueInClause
                || colon
                        && (clause.lastCue.is(Kind.SPEAK)
                                || clause.lastCue.is(Kind.SAY)
                                || clause.lastCue.is(Kind.THAT))
                || near && (clause.lastCue.is(Kind.THAT) || clause.lastCue.is(Kind.SAY));
    }
}
