package org.lilong.extraction.date;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lilong.extraction.date.DateExpression.Base;
import org.lilong.extraction.lexicon.WordSpotter;

/** Words that tell a time without naming a date, with what they count from. */
final class DateWords {
    /**
     * What a word means.
     *
     * @param base what it counts from
     * @param offset how many days, weeks, months or years to add
     */
    record Meaning(Base base, int offset) {}

    private static final Map<String, Meaning> WORDS = new HashMap<>();

    static {
        put(Base.ISSUE, -3, "大前天");
        put(Base.ISSUE, -2, "前天", "前日");
        put(Base.ISSUE, -1, "昨天", "昨日", "昨晚", "昨夜", "昨晨");
        put(Base.ISSUE, 0, "今天", "今日", "今晨", "今早", "今晚");
        put(Base.ISSUE, 1, "明天", "明日", "明晚", "明早");
        put(Base.ISSUE, 2, "后天");
        put(Base.LAST, 0, "当天", "当日", "当晚", "同日", "同一天", "这一天", "这天", "那天", "是日", "当夜");
        put(Base.LAST, 1, "次日", "翌日", "第二天", "隔天", "隔日", "后一天");
        put(Base.LAST, 2, "第三天");
        put(Base.LAST, -1, "前一天", "前一日", "前一晚");
        put(Base.MONTH, 0, "本月", "这个月");
        put(Base.MONTH, -1, "上月", "上个月");
        put(Base.MONTH, 1, "下月", "下个月");
        put(Base.LAST_MONTH, 0, "是月", "当月", "同月", "该月");
        put(Base.LAST_MONTH, 1, "次月");
        put(Base.YEAR, 0, "今年", "本年", "本年度");
        put(Base.YEAR, -1, "去年", "上年", "上年度");
        put(Base.YEAR, -2, "前年");
        put(Base.YEAR, 1, "明年");
        for (String week : new String[] {"周", "星期", "礼拜"}) {
            put(Base.WEEK, -2, "上上" + week, "上上个" + week);
            put(Base.WEEK, -1, "上" + week, "上个" + week);
            put(Base.WEEK, 0, "本" + week, "这" + week, "这个" + week);
            put(Base.WEEK, 1, "下" + week, "下个" + week);
        }
        put(Base.VAGUE, 0, "日前", "近日", "近期", "前不久", "不久前", "最近", "连日来", "前段时间", "近来", "日内", "前些天", "前几天");
    }

    private static final WordSpotter SPOTTER = WordSpotter.of(WORDS.keySet());

    private DateWords() {}

    private static void put(Base base, int offset, String... words) {
        for (String word : words) {
            WORDS.put(word, new Meaning(base, offset));
        }
    }

    /** Length of the longest such word that begins at {@code at}, or 0. */
    static int lengthAt(String text, int at) {
        return SPOTTER.lengthAt(text, at);
    }

    static @Nullable Meaning of(String word) {
        return WORDS.get(word);
    }
}
