package org.lilong.extraction.event;

import java.util.Set;
import java.util.regex.Pattern;
import org.lilong.extraction.event.Cue.Kind;

/** Tells verbs that only describe a noun beside them from those that say what the subject of their clause does. */
final class Attributes {
    private static final int LONGEST_LOOK = 14;
    private static final Set<String> WISHES = Set.of("要求", "希望", "期望");
    private static final int LONGEST_TOPIC = 30;
    private static final Pattern TOPIC = Pattern.compile("(?:分别|还|又|也|重点|主要)?(?:就|围绕|针对|关于)(?!地|近|业|诊|餐)");

    /** Verbs of winning that take no object. */
    private static final Pattern WITHOUT_OBJECT = EventWord.WITHOUT_OBJECT.pattern();

    /** "受赠人", "获得者": a noun for those who are given something. */
    private static final Pattern WHOEVER = Pattern.compile("^(?:人(?!民|气|才|心|生|数)|者|方(?!法|案|面))");

    /** "为首批下沉社区的专家颁发聘书": what those are for whom something is done. */
    private static final Pattern OF_THOSE = Pattern.compile("^[^，。；：、]{0,12}的");

    private static final Pattern OTHERS = Pattern.compile(
            "^(?:的(?!是|有|还有)|者|选手|个人|集体|队伍|家庭|代表|党员|青年|职工|团队|团体|单位|组织|人员|教师|老师|学生|同学|居民|村民|群众|业主|运动员|棋手|歌手|志愿者|嘉宾|作品|项目|感言|名单|[0-9一二三四五六七八九十]+[余多]?[名位个])");

    private final EventView view;
    private final Clause clause;

    Attributes(EventView view, Clause clause) {
        this.view = view;
        this.clause = clause;
    }

    /** "一份建议" and "被通报" are no deeds of the subject; nor is a prize won by those for whom something is done ("为获奖者颁奖"). */
    boolean of(Cue cue) {
        int begin = cue.span().begin();
        if (begin == 0) {
            return false;
        }
        char before = view.text.charAt(begin - 1);
        boolean ordinal = begin > 2 && view.text.charAt(begin - 3) == '第';
        boolean counted = cue.is(Kind.SPEAK)
                && !ordinal
                && "份条项点个类种".indexOf(before) >= 0
                && begin > 1
                && "一二两三四五六七八九十几多数0123456789".indexOf(view.text.charAt(begin - 2)) >= 0;
        boolean suffered = (before == '被' || before == '受') && !cue.is(Kind.ENTRUST);
        boolean winner = clause.preposition && (cue.is(Kind.RECEIVE) || cue.is(Kind.ELECTED));
        boolean noun = before == '的'
                && WISHES.contains(view.text.substring(begin, cue.span().end()));
        return counted || suffered || winner || noun || isOfOthers(cue) || isOfThose(cue) || isTopic(cue);
    }

    /** "就日常巡查提出意见": what somebody speaks about. */
    private boolean isTopic(Cue cue) {
        boolean deed = cue.is(Kind.VISIT) || cue.is(Kind.PRESENT) || cue.is(Kind.PARTY) || cue.is(Kind.COMPANION);
        int from = Math.max(clause.begin, clause.groupEnd);
        return deed
                && from < cue.span().begin()
                && cue.span().begin() - from < LONGEST_TOPIC
                && TOPIC.matcher(view.text.substring(from, cue.span().begin())).lookingAt();
    }

    /** "受表彰党员代表", "到场居民": the verb only says which of those it stands before are meant. */
    private boolean isOfOthers(Cue cue) {
        int end = cue.span().end();
        String behind = view.text.substring(end, Math.min(view.text.length(), end + LONGEST_LOOK));
        String verb = view.text.substring(cue.span().begin(), end);
        return cue.is(Kind.RECEIVE)
                        && (WHOEVER.matcher(behind).find()
                                || WITHOUT_OBJECT.matcher(verb).matches()
                                        && OTHERS.matcher(behind).find())
                || cue.is(Kind.ATTEND)
                        && clause.preposition
                        && OTHERS.matcher(behind).find();
    }

    private boolean isOfThose(Cue cue) {
        int end = cue.span().end();
        String behind = view.text.substring(end, Math.min(view.text.length(), end + LONGEST_LOOK));
        return cue.is(Kind.VISIT)
                && clause.preposition
                && OF_THOSE.matcher(behind.replaceAll("\\s", "")).find();
    }
}
