package org.lilong.extraction.organisation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drops what is no part of a body's name before it: verbs, words of status, the part that a body plays ("承办单位"). */
final class LeadingWords {
    /** Words that CoreNLP sometimes joins to the name behind them. */
    private static final Pattern LEADING = Pattern.compile(
            "^(?:[\\u4E00-\\u9FFF]{0,6}(?<![自经缘理事案])由(?=.{3,})|[\\u4E00-\\u9FFF]{2,14}派驻(?=.{2,}(?:社区|村))|来(?![安凤宾])(?=.{2,}(?:社区|村|街道|镇|乡))|与(?=.{2,}(?:社区|村|街道|镇|乡))|前任|上届|上任|代理(?=办事处|居委会|村委会)|受|请|经(?=[省市区县镇乡街社村居])|率(?=[省市区县镇乡街])|被|让|赴|任(?=.+[市区县])|[与和同向对](?=[省市区县镇乡街])|联合(?=街道|[省市区县镇乡村社])|(?:施工|驻区|建设|承建|运营|主办|承办|协办|合作|投资|设计|监理|物业|联建|共建)(?:方|单位)|(?:项目)?(?:实施|建设|运营|责任|开发)?主体(?=.{4,})|记(?=.{2,}(?:社区|村|街道|镇|公司|学校|小学|中学|医院|派出所))|[和与]现|现任|原(?![平州阳]))");

    /** "梨园村原村委会": the office was held before, the body goes on. */
    private static final Pattern ONCE =
            Pattern.compile("(?<=社区|居民区|村|镇|乡|街道|公司|学校|医院|[区县])原(?=党|居委|村委|办事处|妇联|团委|团支部|纪委|工会|人大|政府)");

    /** Names are longer than this. */
    private static final int SHORTEST = 3;

    private LeadingWords() {}

    static String dropped(String words) {
        String rest = words;
        Matcher leading = LEADING.matcher(rest);
        while (rest.length() > SHORTEST && leading.find()) {
            rest = rest.substring(leading.end());
            leading.reset(rest);
        }
        return ONCE.matcher(rest).replaceFirst("");
    }
}
