package org.lilong.extraction.event;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lilong.article.Span;
import org.lilong.extraction.event.Cue.Kind;

/** Tells whether a verb's word is a deed of its clause's subject here, or part of a longer word, of an object, of what somebody says. */
final class CueSense {
    private static final String ADVERBS = "，、等并还也则别曾均都又自志行师记长任席员）授生亲再即先便上时中着地";
    private static final int LONGEST_LOOK = 14;
    private static final int LONGEST_NOTE = 40;
    private static final int LONGEST_HANDING = 40;

    private static final Pattern HANDING = Pattern.compile("[送递发塞][到进给]");

    /** Verbs of winning that take no object. */
    private static final Set<String> WITHOUT_OBJECT =
            Set.of("获奖", "受表彰", "受到表彰", "获表彰", "被表彰", "受表扬", "受到表扬", "受奖", "领奖", "立功受奖", "受到嘉奖");

    private static final Pattern OTHERS = Pattern.compile(
            "^(?:的(?!是|有|还有)|者|选手|个人|集体|队伍|家庭|代表|党员|青年|职工|团队|团体|单位|组织|人员|教师|老师|学生|同学|居民|村民|群众|业主|运动员|棋手|歌手|志愿者|嘉宾|作品|项目|感言|名单|[0-9一二三四五六七八九十]+[余多]?[名位个])");

    private static final Set<String> BRINGS = Set.of("带着", "带来", "携", "携带", "带上", "带");
    private static final Pattern PEOPLE = Pattern.compile(
            "[名位人个]|队|员|者|团|组|班|生|一行|代表|居民|村民|干部|同学|同志|同事|家属|家人|孩子|徒弟|学员|专家|医|师|部|委|社|们|友|兵|妇|女|儿|老|教练|家长|街坊|邻");

    /** How many the names before it are: "…、张某4位老人获奖". */
    private static final Pattern COUNTED =
            Pattern.compile("等?[0-9一二两三四五六七八九十]{1,3}余?(?:名|位|个|户|人)[\\u4E00-\\u9FFF]{0,6}");

    private final EventView view;
    private final Clause clause;

    CueSense(EventView view, Clause clause) {
        this.view = view;
        this.clause = clause;
    }

    /** A verb of one character counts only right behind its subject; elsewhere it is mostly part of a longer word. */
    boolean counts(Cue cue) {
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
        return begin == clause.groupEnd
                || begin > clause.groupEnd
                        && begin - clause.groupEnd < LONGEST_LOOK
                        && COUNTED.matcher(view.text.substring(clause.groupEnd, begin))
                                .matches()
                || begin > 0 && ADVERBS.indexOf(view.text.charAt(begin - 1)) >= 0;
    }

    /** "一份建议" and "被通报" are no deeds of the subject; nor is a prize won by those for whom something is done ("为获奖者颁奖"). */
    private boolean isAttribute(Cue cue, char before) {
        int begin = cue.span().begin();
        boolean ordinal = begin > 2 && view.text.charAt(begin - 3) == '第';
        boolean counted = cue.is(Kind.SPEAK)
                && !ordinal
                && "份条项点个类种".indexOf(before) >= 0
                && begin > 1
                && "一二两三四五六七八九十几多数0123456789".indexOf(view.text.charAt(begin - 2)) >= 0;
        boolean suffered = (before == '被' || before == '受') && !cue.is(Kind.ENTRUST);
        boolean winner = clause.preposition && (cue.is(Kind.RECEIVE) || cue.is(Kind.ELECTED));
        return counted || suffered || winner || isOfOthers(cue);
    }

    /** "受表彰党员代表", "到场居民": the verb only says which of those it stands before are meant. */
    private boolean isOfOthers(Cue cue) {
        int end = cue.span().end();
        String behind = view.text.substring(end, Math.min(view.text.length(), end + LONGEST_LOOK));
        String verb = view.text.substring(cue.span().begin(), end);
        return cue.is(Kind.RECEIVE)
                        && WITHOUT_OBJECT.contains(verb)
                        && OTHERS.matcher(behind).find()
                || cue.is(Kind.ATTEND)
                        && clause.preposition
                        && OTHERS.matcher(behind).find();
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
            if (mention != null || view.bodyAt(i) != null) {
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
        if (!cue.is(Kind.PARTY)
                || !BRINGS.contains(view.text.substring(cue.span().begin(), end))) {
            return false;
        }
        int stop = end;
        while (stop < Math.min(view.text.length(), end + LONGEST_LOOK) && "，。；：".indexOf(view.text.charAt(stop)) < 0) {
            stop++;
        }
        String what = view.text.substring(end, stop);
        return !PEOPLE.matcher(what).find()
                && view.mentionsIn(new Span(end, stop)).isEmpty();
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

    /** Whether a word at a place says for whom something is done: "为获奖者颁奖". */
    boolean isPreposition(int at) {
        if ("为向给".indexOf(view.text.charAt(at)) < 0) {
            return false;
        }
        boolean before = at > 0 && "作认因成以称命评当视选分变即面方导走转较尤最极广大一".indexOf(view.text.charAt(at - 1)) >= 0;
        boolean after = at + 1 < view.text.length() && "了期主题何止进由着来前予".indexOf(view.text.charAt(at + 1)) >= 0;
        return !before && !after;
    }

    /** A note in brackets behind a name that says that they were away: "（因病未到会）". */
    boolean isNotedAway(Span span) {
        int end = span.end();
        if (end >= view.text.length() || "（(".indexOf(view.text.charAt(end)) < 0) {
            return false;
        }
        for (int i = end + 1; i < Math.min(view.text.length(), end + LONGEST_NOTE); i++) {
            if ("）)".indexOf(view.text.charAt(i)) >= 0) {
                return false;
            }
            if (view.lexicon
                    .cueAt(view.text, i)
                    .filter(cue -> cue.is(Kind.ABSENT))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "从王某手中接过奖杯": whose hands a prize comes from. */
    boolean isFromHandsOf(Span name) {
        boolean hands = view.text.startsWith("手中", name.end()) || view.text.startsWith("手里", name.end());
        return hands && clause.before(name.begin()).indexOf('从') >= 0;
    }

    /** "递到王某手里". */
    boolean isHandedInto(Span name) {
        boolean hands = Stream.of("手里", "手中", "手上").anyMatch(word -> view.text.startsWith(word, name.end()));
        return hands && HANDING.matcher(clause.before(name.begin())).find();
    }

    /** Whether a name behind a verb of handing ("授予") is the one who is given something. */
    boolean isHandedTo(Span name) {
        if (clause.handedAt < 0) {
            return false;
        }
        String gap = view.text.substring(Math.min(clause.handedAt, name.begin()), name.begin());
        return gap.length() <= LONGEST_HANDING && !gap.contains("，") && !gap.contains("：") || gap.matches("[、和与及]");
    }
}
