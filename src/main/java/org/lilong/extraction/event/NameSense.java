package org.lilong.extraction.event;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lilong.article.Span;
import org.lilong.extraction.event.Cue.Kind;
import org.lilong.extraction.lexicon.WordSpotter;

/** Tells by the words around a name what its clause makes of whoever bears it, where that is not to do what the verb says. */
final class NameSense {
    private static final int LONGEST_NOTE = 40;
    private static final int LONGEST_HANDING = 40;
    private static final WordSpotter HOME = WordSpotter.of(List.of("家中", "家里", "家看", "家慰", "老人家", "家探"));
    /** "走进王某家", at the end of a clause or before what they do there. */
    private static final Pattern TO_HOME = Pattern.compile("(?:走进|走访了?|来到了?|到|前往|赶到|登门|敲开|去|在)[^，。；、]{0,24}");

    private static final Pattern AT_HOME =
            Pattern.compile("(?:老人|奶奶|大爷|大妈|阿婆|阿姨|夫妇)?家(?![长属人庭访乡的])|(?:老人|奶奶|大爷|夫妇)?家的(?:小院|门|院)");
    private static final Pattern WINNERS = Pattern.compile(
            "(?:获奖|得主|获[得评]?[^，。；]{0,14}[奖名星军]|夺[得冠][^，。；]{0,10}|[一二三特]等奖|[金银铜]奖|冠军|亚军|季军|第[一二三]名)[^，。；：]{0,12}(?:得主|者|的|家庭|代表|选手|个人|人员|职工|名单)?(?:分别|依次)?$");
    private static final Pattern WITH = Pattern.compile("[与和同跟][^，。；]{0,40}$");
    private static final Pattern TALK = Pattern.compile(
            "(?:[、和][^，。；]{0,16}|等[^，。；]{0,6}|老人|夫妇)?(?:亲切|深入|促膝|热情)?(?:交谈|攀谈|谈心|聊天|聊|唠|拉起?了?家常|握手|问好)");
    private static final Pattern WINNER =
            EventWord.WINNER.in("%s(?:人|者|选手|学生|学子|代表|居民|住户|家庭|个人|作者|教师|职工|党员){0,2}(?:之一)?的?$");

    private static final Pattern BESIDE = EventWord.BESIDE.in("%s地?[与同跟和][^，。；、]{0,30}");
    private static final Pattern TELEPHONE = Pattern.compile("(?:进行了?)?(?:电话|连线|视频|通话|通了)");

    /** "为葛青等5名好邻居颁发证书，另外4人是…". */
    private static final Pattern OTHERS = Pattern.compile("(?:另外|其余|其他|还有)[0-9一二三四五六七八九十两]{0,2}[名位人个][^，。；：]{0,8}$");

    private static final Pattern HANDING = Pattern.compile("[送递发塞][到进给]");

    private final EventView view;
    private final Scene scene;
    private final Clause clause;

    NameSense(EventView view, Scene scene, Clause clause) {
        this.view = view;
        this.scene = scene;
        this.clause = clause;
    }

    /** Whether a word announces the names of winners: "银奖得主是…". */
    boolean announcesWinners(int at) {
        char c = view.text.charAt(at);
        boolean copula = c == '是' || c == '为' && view.mentionAt(at + 1) != null;
        String before = clause.before(at);
        boolean more = clause.lastCue != null
                && (clause.lastCue.is(Kind.PRESENT) || clause.lastCue.is(Kind.RECEIVE))
                && OTHERS.matcher(before.replaceAll("\\s", "")).find();
        return copula && (more || WINNERS.matcher(before).find());
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

    /** "当即与局长王某…": with whom those named before do something. */
    boolean isBeside(Span name) {
        return !clause.closed
                && clause.nameInClause
                && clause.groupEnd < name.begin()
                && BESIDE.matcher(view.text.substring(clause.groupEnd, name.begin()))
                        .matches();
    }

    boolean isOnTheTelephone(Span name) {
        return TELEPHONE
                .matcher(view.text)
                .region(name.end(), view.text.length())
                .lookingAt();
    }

    /** "获奖选手王某", "受赠人之一的王某". */
    boolean isWinner(Span name) {
        return WINNER.matcher(clause.before(name.begin())).find();
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

    /** "与王某亲切交谈", on a visit. */
    boolean isTalkedTo(Span name) {
        return scene.isVisit()
                && WITH.matcher(clause.before(name.begin())).find()
                && TALK.matcher(view.text)
                        .region(name.end(), view.text.length())
                        .lookingAt();
    }

    /** "叮嘱他". */
    boolean isBehindVerb(int at) {
        return clause.lastCue != null
                && clause.lastCue.givesRole()
                && clause.lastCue.span().end() == at;
    }

    /** Whether a name is that of those at whose home the clause is. */
    boolean isAtHome(Span name) {
        if (HOME.lengthAt(view.text, name.end()) > 0 && clause.cueInClause) {
            return true;
        }
        String before = clause.before(name.begin());
        return AT_HOME.matcher(view.text).region(name.end(), view.text.length()).lookingAt()
                && TO_HOME.matcher(before).find()
                && (clause.cueInClause || scene.isVisit() || scene.isLed());
    }
}
