package org.lilong.extraction.organisation;

import java.util.regex.Pattern;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.text.ArticleView;

/** Tells which words end as the name of a body does but name none: venues, offices with their holders, vague and generic words. */
final class BodyNameDoubts {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 30;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\u4E00-\\u9FFFA-Za-z0-9·“”〇]");
    private static final Pattern VENUE = Pattern.compile(
            ".*(?:亮点|重点|博物馆|书院|敬老院|楼组|沙龙|室|厅|影剧院|剧场|礼堂|公园|广场|监测点|大院|花园|平台|系统|网站|展板|舞台|现场|会议|大会|论坛|活动|基地|文化活动中心|活动中心|运动会|晚会|座谈会|推进会|党组织|团队|格局|楼组|评委|考察团|代表队|观摩团|抢险队|检查组|地区|社区|家园)");
    private static final Pattern HOLDER_INSIDE = Pattern.compile(
            ".*(?:副?书记|副?主任|副?主席|副?局长|副?区长|副?部长|副?镇长|副?县长|副?会长|副?院长|副?站长|副?所长|副?科长|带队|带领|一行)(?!.{0,3}(?:办公室|工作室|联席会|学院)).+");
    /** Words that only end like a body, and the departments inside a hospital. */
    private static final Pattern NO_BODY = Pattern.compile(
            ".*(?:乡村民宿|调研组|考察组|视察组|慰问组|走访组|参观团|骗局|布局|格局|结局|大局|全局|僵局|残局|饭局|开局|社员大会|代表大会|换热站|农贸市场|小游园|工业区|文创园|产业园区?|车间)"
                    + "|(?:.{0,4}[区县镇乡街道])?(?:内|外|骨伤|针灸|儿|妇|妇产|眼|口腔|中医|康复|推拿|皮肤|心内|神经内|呼吸|消化|全|放射|检验|急诊|肿瘤|老年)科|.{1,2}家组");

    private static final Pattern VAGUE = Pattern.compile(
            "^(?:各|全|相关|有关|辖区|部分|多|几|数|某|本|该|其他|其它|一些|这|那|所有|周边|附近|驻区|上级|基层|两|双方|所在|专业|第三方|社会|爱心|共建|结对|企业|属地|[0-9一二三四五六七八九十]+[个家名支所]).*");

    private final Lexicon lexicon;
    private final ArticleView view;
    private final String text;

    BodyNameDoubts(Lexicon lexicon, ArticleView view) {
        this.lexicon = lexicon;
        this.view = view;
        this.text = view.text;
    }

    /** Whether the words between two offsets may name a body. */
    boolean admit(int begin, int end) {
        if (end - begin < SHORTEST || end - begin > LONGEST) {
            return false;
        }
        String raw = text.substring(begin, end);
        boolean venue = VENUE.matcher(raw).matches() && !view.nameClassAt(begin).equals("ORGANIZATION");
        boolean each = begin > 0 && "各全每".indexOf(text.charAt(begin - 1)) >= 0;
        return !NO_LETTERS.matcher(raw).find()
                && !HOLDER_INSIDE.matcher(raw).matches()
                && !venue
                && !VAGUE.matcher(raw).matches()
                && !lexicon.genericBodies.contains(raw)
                && !each
                && !isTitleOfWork(begin)
                && !NO_BODY.matcher(raw).matches();
    }

    /** Whether the words between two offsets, a name in quotes among them, may name a body. */
    boolean admitQuoted(int begin, int end) {
        String raw = text.substring(begin, end);
        return raw.length() <= LONGEST
                && !isTitleOfWork(begin)
                && !HOLDER_INSIDE.matcher(raw).matches()
                && !VAGUE.matcher(raw).matches();
    }

    private boolean isTitleOfWork(int begin) {
        int open = text.lastIndexOf('《', begin);
        return open >= 0 && open > Chars.lineBegin(text, begin) - 1 && text.indexOf('》', open) > begin;
    }
}
