package org.lilong.extraction.neighbourhood;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.text.ArticleView;

/** Says what in and around a stretch tells for or against its being the name of a residential area. */
final class AreaSurroundings {
    private static final Pattern COMMITTEE = Pattern.compile(
            "党总支|党支部|党委|总支|支部|居委会|居民委员会|居委|村委会|村民委员会|委会|两委|业委会|业主委员会|村?监委会|村?监督委员会|妇联|团支部|第一书记|书记|主任|支书|经济合作社|股份|经联社|红白理事会");

    private static final Pattern RESIDENTS = Pattern.compile(
            "的?(?:居民|村民|业主|老人|老党员|老住户|党员|住户|邻居|群众|志愿者|社工|网格员|独居|孤寡|楼长|组长|乡亲|父老|低保|困难|高龄|[\\u4E00-\\u9FFF]{1,2}(?:阿姨|大爷|大妈|奶奶|爷爷|女士|先生|老伯))");

    private static final Pattern NUMBER = Pattern.compile("第?[0-9]+(?:号|幢|栋|组|楼|户|单元|弄|米|\\))|第?[一二三四五六七八九十]+(?:组|期)");

    /** What goes on in an area or stands there. */
    private static final Pattern HAPPENING = Pattern.compile(
            "内(?!容)|里(?!程)|中庭|门口|[东南西北大正]门|居民楼|活动室|广场|门前|村口|祠堂|礼堂|召开|举行|举办|开展|组织|联合|启动|的|是|有|位于|一角|楼道|业主群");

    /** With these, the stretch is only the begin of another name or word. */
    private static final Pattern OTHER_NAME = Pattern.compile(
            "服务|文化|卫生|党群|事务|学校|小学|中学|幼儿园|医院|派出所|路|街|公园|超市|商场|大厦|地铁|图书|体育|民(?!委)|长|干|官|教育|治理|工作|建设|营造|矫正|团队|云|报|自治|食堂|书院|党校|基金|工厂|医生|民警|好人|能人|规划|商业|巴士|公交|文创|科技|发展|慈善|生活|共建|老年|养老|医|规|级|容|镇|貌|务|史|口|头|支书|段|[\\u4E00-\\u9FFF]{0,2}加工厂|餐饮|酒店|饭店|宾馆|[\\u4E00-\\u9FFF]{0,10}有限(?:责任)?公司");

    private static final Pattern PLACE_WORD =
            Pattern.compile("(?:在|到|来到|走进|走访|走访了|前往|赴|深入|对|位于|家住|住|住在|考察|调研|视察|察看|察看了|查看|参观|参观了|至|进|访|了)$");

    private static final Pattern ORDINAL = Pattern.compile(".*(?:[0-9一二三四五六七八九十]号?|[东南西北中上下前后新老大小])");
    private static final int FARTHEST = 14;

    private final Lexicon lexicon;
    private final AreaWords words;
    private final ArticleView view;
    private final String text;

    AreaSurroundings(Lexicon lexicon, AreaWords words, ArticleView view) {
        this.lexicon = lexicon;
        this.words = words;
        this.view = view;
        this.text = view.text;
    }

    /** What is seen of the name at {@code span} whose type word begins at {@code stemEnd}. */
    Set<AreaClue> of(Span span, int stemEnd) {
        Set<AreaClue> clues = EnumSet.noneOf(AreaClue.class);
        stem(span, stemEnd, clues);
        before(span, clues);
        behind(span, stemEnd, clues);
        seen(span, stemEnd, clues);
        return clues;
    }

    private static void note(Set<AreaClue> clues, AreaClue clue, boolean seen) {
        if (seen) {
            clues.add(clue);
        }
    }

    private void stem(Span span, int stemEnd, Set<AreaClue> clues) {
        String stem = text.substring(span.begin(), stemEnd);
        note(clues, AreaClue.ONE_CHARACTER, stem.length() == 1 && text.charAt(stemEnd) != '家');
        note(clues, AreaClue.LONG, stem.length() > 4);
        note(
                clues,
                AreaClue.GOES_BY_AREA_OR_STREET,
                stem.length() > 2
                        && (lexicon.residentialSuffixes.endingAt(stem, stem.length(), 0) > 0
                                || "路街道巷桥".indexOf(stem.charAt(stem.length() - 1)) >= 0));
        note(clues, AreaClue.GOES_BY_DIVISION, words.isNameOfDivision(stem) && !words.isPraise(stem));
        note(
                clues,
                AreaClue.NUMBERED,
                stem.length() > 1 && ORDINAL.matcher(stem).matches());
        note(clues, AreaClue.IS_PRAISE, words.isPraise(stem));
        note(
                clues,
                AreaClue.IS_WORD,
                words.isEveryday(stem) && !words.isPraise(stem)
                        || words.isEveryday(text.substring(span.begin(), span.end())));
        note(clues, AreaClue.ENDS_IN_WORD, endsInWord(span, stemEnd));
        note(clues, AreaClue.BEGINS_INSIDE_WORD, !view.isBoundary(span.begin()));
        note(
                clues,
                AreaClue.ENDS_IN_FUNCTION_WORD,
                view.isBoundary(stemEnd)
                        && (AreaBegin.FUNCTION_TAGS.contains(view.posAt(stemEnd - 1))
                                || view.posAt(stemEnd - 1).equals("VV") && view.isBoundary(stemEnd - 1)));
    }

    /** "扎根|山村": the type word is part of a word of common use. */
    private boolean endsInWord(Span span, int stemEnd) {
        int begin = stemEnd;
        while (begin > span.begin() && !view.isBoundary(begin)) {
            begin--;
        }
        return begin > span.begin() && begin < stemEnd && words.isWord(text.substring(begin, span.end()));
    }

    private void before(Span span, Set<AreaClue> clues) {
        int begin = span.begin();
        if (begin == 0 || Chars.isSeparator(text.charAt(begin - 1))) {
            boolean listed = begin > 0 && text.charAt(begin - 1) == '、';
            clues.add(listed ? AreaClue.BEHIND_LIST_MARK : AreaClue.BEHIND_MARK);
            return;
        }
        String before = text.substring(Math.max(0, begin - FARTHEST), begin);
        note(clues, AreaClue.BEHIND_UNIT, before.matches("(?s).*(?:街道|[\\u4E00-\\u9FFF&&[^社小园校]][区县镇乡])的?"));
        note(clues, AreaClue.BEHIND_AREA, before.matches("(?s).*(?:社区|居民区)的?"));
        note(clues, AreaClue.BEHIND_LIVING, before.matches("(?s).*(?:家住|住在|居住在|住|搬进|入住|搬入)"));
        note(clues, AreaClue.BEHIND_PLACE_WORD, PLACE_WORD.matcher(before).find());
        note(
                clues,
                AreaClue.BEHIND_LIST_MARK,
                before.matches("(?s).*[和与及]") && lexicon.residentialSuffixes.endingAt(text, begin - 1, 0) > 0);
    }

    private void behind(Span span, int stemEnd, Set<AreaClue> clues) {
        int end = Chars.skipSpaces(text, span.end(), text.length());
        if (end < text.length() && text.charAt(end) == '\n') {
            end++;
        }
        String next = text.substring(end, Math.min(text.length(), end + FARTHEST));
        boolean single = span.end() - stemEnd == 1 && text.charAt(stemEnd) != '村';
        note(clues, AreaClue.BEFORE_COMMITTEE, COMMITTEE.matcher(next).lookingAt() && !single);
        note(clues, AreaClue.BEFORE_RESIDENTS, RESIDENTS.matcher(next).lookingAt());
        note(clues, AreaClue.BEFORE_NUMBER, NUMBER.matcher(next).lookingAt());
        note(clues, AreaClue.BEFORE_HAPPENING, HAPPENING.matcher(next).lookingAt());
        note(
                clues,
                AreaClue.BEFORE_OTHER_NAME,
                OTHER_NAME.matcher(next).lookingAt()
                        || single && COMMITTEE.matcher(next).lookingAt());
        boolean mark = span.end() == text.length() || Chars.isSeparator(text.charAt(span.end()));
        boolean list = span.end() < text.length() && "、和等".indexOf(text.charAt(span.end())) >= 0;
        note(clues, AreaClue.BEFORE_LIST_MARK, list);
        note(clues, AreaClue.BEFORE_MARK, mark && !list);
        boolean opened = clues.contains(AreaClue.BEHIND_MARK) || clues.contains(AreaClue.BEHIND_LIST_MARK);
        note(clues, AreaClue.FILLS_PLACE, opened && (mark || list));
    }

    private void seen(Span span, int stemEnd, Set<AreaClue> clues) {
        for (int i = span.begin(); i < span.end(); i++) {
            String seen = view.nameClassAt(i);
            note(clues, AreaClue.SEEN_AS_PERSON, seen.equals("PERSON") && i < stemEnd);
            note(
                    clues,
                    AreaClue.SEEN,
                    view.posAt(i).equals("NR") && !seen.equals("PERSON")
                            || seen.matches("GPE|LOCATION|FACILITY|ORGANIZATION"));
        }
        note(clues, AreaClue.SEEN_AS_SIDE, view.posAt(span.end() - 1).equals("LC"));
        boolean quoted = span.begin() > 0
                && span.end() < text.length()
                && "“《「".indexOf(text.charAt(span.begin() - 1)) >= 0
                && "”》」".indexOf(text.charAt(span.end())) >= 0;
        note(clues, AreaClue.QUOTED, quoted);
    }
}
