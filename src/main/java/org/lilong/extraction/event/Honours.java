package org.lilong.extraction.event;

import java.util.regex.Pattern;
import org.lilong.article.Span;

/** Follows the list of those whom an article honours, from the head that announces it to the last of its lines. */
final class Honours {
    private static final int LONGEST_LINE = 120;

    /** "“最美家庭”名单", "“好青年”（8名）": the head of a list in an article about their honouring. */
    private static final Pattern HEAD = Pattern.compile(
            "[^。，]{2,30}(?<!选|委员|代表)名单[^\\p{IsHan}]*|[^。，]{0,4}[“「][^。，”」]{2,12}[”」][（(][0-9一二三四五六七八九十]{1,3}[名人位][）)]");

    private static final Pattern HONOURING = Pattern.compile("颁奖|颁发|授予|表彰");

    /** "获奖名单如下：", "为优秀学员颁发证书：". */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:获奖|获评|获得|荣获|称号|命名|评选|评出|比赛|竞赛|大赛|决赛|赛事|表彰|授予|颁发|颁奖|第一名|冠军|模范|先进|优秀|最美|好人)[^。；]{0,40}(?:名单|结果|如下|分别是|是|为|证书|奖状|奖牌|奖杯)[^，。；]{0,8}[：:]$");

    /** "★热心楼长：王某（松风社区）". */
    private static final Pattern BULLETED = Pattern.compile("[★☆◆◇●○■□▲△▪•]\\s*[^，。：]{2,12}：.*");

    /** "最美邻居：王某（松风社区）". */
    private static final Pattern LABELLED = Pattern.compile("[^，。：；、]{2,14}：.*");

    private static final Pattern THEY = Pattern.compile("(?:他们|她们|获奖者|受表彰者|当选者)(?:分别)?(?:是|为|有)[：:]");

    /** A line of words without stops. */
    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}“”]{4,16}");

    private static final Pattern HONOUR = EventWord.HONOUR.pattern();

    private static final Pattern ELECTION = Pattern.compile("选举|当选|推选|任免|候选|换届");

    private final EventView view;
    private boolean open;

    Honours(EventView view) {
        this.view = view;
    }

    /** Whether a sentence is a line of such a list: names, and nothing that tells of a deed. */
    boolean isEntry(Span sentence) {
        String line = view.text.substring(sentence.begin(), sentence.end()).strip();
        if (isHead(line) || isHonour(line) && view.mentionsIn(sentence).isEmpty()) {
            open = true;
            return false;
        }
        boolean bare = line.length() <= LONGEST_LINE
                && line.indexOf('，') < 0
                && line.chars().noneMatch(c -> "“”".indexOf(c) >= 0)
                && view.cuesIn(sentence).isEmpty();
        open &= bare;
        open |= bare
                && (BULLETED.matcher(line).matches() || isLabelled(line))
                && HONOURING.matcher(view.text).find();
        return (open || bare && isRanked(line)) && !view.mentionsIn(sentence).isEmpty();
    }

    private static boolean isLabelled(String line) {
        return LABELLED.matcher(line).matches()
                && HONOUR.matcher(line.substring(0, line.indexOf('：')).replaceAll("\\s", ""))
                        .find();
    }

    /** "第一名　王某（松风社区）": the label and the name with no more than space between. */
    private boolean isRanked(String line) {
        String rank = line.split("[\\s　]", 2)[0];
        return view.lexicon.labelOf(rank).filter(ListLabel.HONOURED::equals).isPresent();
    }

    /** "优秀共产党员" on a line of its own. */
    private boolean isHonour(String line) {
        return WORDS.matcher(line).matches()
                && HONOUR.matcher(line).find()
                && HONOURING.matcher(view.text).find();
    }

    private boolean isHead(String line) {
        return (HEAD.matcher(line).matches() || THEY.matcher(line).matches())
                        && HONOURING.matcher(view.text).find()
                || ANNOUNCED.matcher(line).find() && !ELECTION.matcher(line).find();
    }
}
