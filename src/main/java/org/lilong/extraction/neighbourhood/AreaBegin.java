package org.lilong.extraction.neighbourhood;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.lexicon.WordFrequencies;
import org.lilong.extraction.lexicon.WordSet;
import org.lilong.extraction.text.ArticleView;
import org.lilong.language.Script;

/** Tells where the name of a residential area begins, going left from its type word: before all that belongs to it and behind all that does not. */
final class AreaBegin {
    private static final int LONGEST_STEM = 7;
    static final Set<String> FUNCTION_TAGS =
            Set.of("P", "DT", "CC", "AD", "VC", "M", "BA", "LB", "SB", "CS", "PN", "AS", "DEC", "DEG");
    private static final Set<String> STEM_TAGS = Set.of("NR", "NN", "JJ", "CD", "OD", "LC", "VA", "NT", "M", "FW");

    /** What stands before a type word without naming an area. */
    static final Pattern COMMON_STEM = Pattern.compile(
            "(?:各|全|本|该|多|老旧|居民|所有|整个|每|封闭|开放|商品房|高层|安置|示范|文明|智慧|完整|和谐|幸福|美丽|绿色|平安|辖区|周边|附近|相关|有关|住宅|回迁|无物业|物业|新建|部分|一些|某|这个|那个|我们|他们|自己|自家|其他|大型|国际化|试点|先进|标准化|现代化|数字|传统|城市|农村|美好|宜居|低碳|零碳|健康|安全|共同|全体|所在|所属|特色|品质|活力|温馨|熟人|和美|无障碍|优秀|一场|现任|本|农|容|老|新|大|小|好|进|到|入|个|区|为|创|让|与|在|和|是|的|住|家|社区|街道|市|县|镇|乡|驻|农业|低洼|受灾|沿线|沿街|行政|自然|中心|两|三|几|年度|党员|志愿者|书记|主任|院落|庭院|楼组|单元|网格|邻里|城中|进村|入村|居|[0-9一二三四五六七八九十]+)+");

    private static final Pattern TERM = Pattern.compile("第?[一二三四五六七八九十0-9]+届");

    private final Lexicon lexicon;
    private final WordFrequencies words;
    private final ArticleView view;
    private final String text;

    AreaBegin(Lexicon lexicon, WordFrequencies words, ArticleView view) {
        this.lexicon = lexicon;
        this.words = words;
        this.view = view;
        this.text = view.text;
    }

    /** Where the name of the area begins whose type word stands from {@code suffixBegin} to {@code end}. */
    int begin(int suffixBegin, int end) {
        int begin = wholeStreet(stemBegin(suffixBegin), suffixBegin);
        begin = nameBegin(behindTerm(begin, end), suffixBegin);
        begin = behindCommon(behindUnit(begin, suffixBegin), suffixBegin);
        return view.units.beginOf(begin, end);
    }

    /** Behind words that cannot begin a name: "检查|桃园", "在|桃园", "新村和|桃园", "叮嘱|". */
    int nameBegin(int begin, int suffixBegin) {
        int at = begin;
        for (int i = suffixBegin - 2; i > begin + 1; i--) {
            boolean lives = "住驻".indexOf(text.charAt(i)) >= 0 && view.isBoundary(i) && i + 2 < suffixBegin;
            if (lives) {
                at = i + 1;
                break;
            }
            if ("和与及暨".indexOf(text.charAt(i)) >= 0
                    && (lexicon.residentialSuffixes.endingAt(text, i, begin) > 0
                            || lexicon.bodySuffixes.endingAt(text, i, begin) > 1)) {
                at = i + 1;
                break;
            }
        }
        while (at < suffixBegin) {
            int word = Math.max(leading(at, lexicon.followers), leading(at, lexicon.breakers));
            boolean preposition = "在到与为由对原暨".indexOf(text.charAt(at)) >= 0 && suffixBegin - at >= 3;
            boolean time = view.posAt(at).equals("NT") && view.nameClassAt(at).equals("MISC");
            if (word >= 2 && at + word <= suffixBegin && !isRepeated(at, suffixBegin)) {
                at += word;
            } else if (preposition && (view.isBoundary(at + 1) || text.charAt(at) == '原')) {
                at++;
            } else if (time) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** Where the name begins: as far left as nouns and numbers reach, behind units, titles and words of common use. */
    int stemBegin(int suffixBegin) {
        int separated = separatedBegin(suffixBegin);
        if (separated >= 0) {
            return separated;
        }
        int begin = suffixBegin;
        while (begin > 0 && !view.isBoundary(begin) && Chars.isHan(text.charAt(begin - 1))) {
            begin--;
        }
        while (begin > 0 && isStem(begin - 1)) {
            int before = begin - 1;
            while (before > 0 && !view.isBoundary(before)) {
                before--;
            }
            String word = text.substring(before, begin);
            boolean stops = suffixBegin - before > LONGEST_STEM
                    || word.length() > 1 && COMMON_STEM.matcher(word).matches()
                    || lexicon.breakers.contains(word) && !isInsideName(before)
                    || lexicon.titles.contains(word)
                    || lexicon.personNouns.contains(word)
                    || endsUnit(begin, suffixBegin);
            if (stops) {
                break;
            }
            begin = before;
        }
        return begin;
    }

    /** A short stretch behind a separator or a higher unit is the whole name, however CoreNLP cuts it; else -1. */
    private int separatedBegin(int suffixBegin) {
        for (int begin = suffixBegin - 2; begin >= Math.max(0, suffixBegin - 4); begin--) {
            boolean edge = begin == 0 || Chars.isSeparator(text.charAt(begin - 1)) || endsUnit(begin, suffixBegin);
            if (!Chars.isHan(text.charAt(begin)) || !Chars.isHan(text.charAt(begin + 1))) {
                return -1;
            }
            if (edge) {
                boolean listed = begin > 1
                        && text.charAt(begin - 1) == '、'
                        && lexicon.residentialSuffixes.endingAt(text, begin - 1, 0) > 0;
                if (listed) {
                    return begin;
                }
                if (endsUnit(begin, suffixBegin) && lexicon.breakers.startingAt(text, begin) < 2) {
                    boolean joins = "和与及".indexOf(text.charAt(begin)) >= 0 && suffixBegin - begin > 2;
                    return joins ? begin + 1 : begin;
                }
                if ("的了在与及到从为由对是".indexOf(text.charAt(begin)) >= 0) {
                    return -1;
                }
                if (text.charAt(begin) == '和' && suffixBegin - begin > 2) {
                    return begin + 1;
                }
                return isCommon(begin) ? -1 : begin;
            }
        }
        return -1;
    }

    /** 路 and the like begin no name: what stands before them belongs to it. */
    private int wholeStreet(int begin, int suffixBegin) {
        int at = begin;
        while (at > 0
                && at < suffixBegin
                && "路街巷".indexOf(text.charAt(at)) >= 0
                && Chars.isHan(text.charAt(at - 1))
                && suffixBegin - at < LONGEST_STEM) {
            at--;
            while (at > 0 && !view.isBoundary(at)) {
                at--;
            }
            boolean single = "路街巷".indexOf(text.charAt(at + 1)) >= 0;
            if (single && at > 0 && Chars.isHan(text.charAt(at - 1)) && !FUNCTION_TAGS.contains(view.posAt(at))) {
                at--;
            }
        }
        return at;
    }

    /** "第八届桃园社区居民委员会": which of its terms of office is no part of the name. */
    private int behindTerm(int begin, int end) {
        Matcher term = TERM.matcher(text).region(begin, end);
        return term.lookingAt() ? term.end() : begin;
    }

    /** Behind the town or subdistrict that CoreNLP joins to the name of its village. */
    private int behindUnit(int begin, int suffixBegin) {
        int end = view.units.endAt(begin);
        return end > begin && end < suffixBegin && "镇乡道".indexOf(text.charAt(end - 1)) >= 0 ? end : begin;
    }

    /** Behind words of common use that CoreNLP takes for the begin of the name: "会议商讨|…"; all of them, where nothing else is left. */
    private int behindCommon(int begin, int suffixBegin) {
        int at = begin;
        while (at < suffixBegin) {
            int end = at + 1;
            while (end < suffixBegin && !view.isBoundary(end)) {
                end++;
            }
            boolean whole = end == suffixBegin;
            boolean verb = at > begin && view.posAt(at).equals("VV");
            boolean common = verb
                    || words.isCommon(text.substring(at, end))
                            && !view.posAt(at).equals("NR");
            boolean joined = !whole
                    && (lexicon.residentialSuffixes.startingAt(text, end) > 0
                            || "东南西北中新上下前后一二三四五六七八九十".indexOf(text.charAt(end)) >= 0);
            if (!common || joined || isRepeated(at, suffixBegin) || whole && at == begin) {
                return at;
            }
            at = end;
        }
        return at;
    }

    private int leading(int at, WordSet words) {
        return view.isBoundary(at) ? words.startingAt(text, at) : 0;
    }

    /** Whether the words and their type word stand elsewhere in the article as well, as a name does. */
    boolean isRepeated(int begin, int suffixBegin) {
        String name = text.substring(begin, Math.min(text.length(), suffixBegin + 1));
        return text.indexOf(name) != text.lastIndexOf(name);
    }

    /** Whether a word begins here that begins no name: of common use, or a verb to CoreNLP. */
    private boolean isCommon(int begin) {
        return COMMON_STEM.matcher(text.substring(begin, begin + 2)).matches()
                || view.posAt(begin).matches("VV|VC|P|PN|AD|CS|DT|BA|LB|AS|CC")
                        && view.nameClassAt(begin).equals("O")
                        && opensWord(begin);
    }

    /** 和 in 人和里: a conjunction needs a word of two characters before it. */
    private boolean isInsideName(int at) {
        return at == 0 || at == 1 || Chars.isSeparator(text.charAt(at - 1)) || view.isBoundary(at - 1);
    }

    private boolean opensWord(int begin) {
        return view.isBoundary(begin) && (view.isBoundary(begin + 1) || view.isBoundary(begin + 2));
    }

    private boolean isStem(int at) {
        boolean joined = view.posAt(at).equals("CC") && isInsideName(at);
        return (joined || STEM_TAGS.contains(view.posAt(at))) && isWordChar(at);
    }

    private boolean isWordChar(int at) {
        return Chars.isHan(text.charAt(at)) || Character.isDigit(text.charAt(at));
    }

    /** Whether a higher unit ("和平路街道", "桃园社区") ends here, so that the name begins behind it. */
    private boolean endsUnit(int at, int suffixBegin) {
        if (at >= suffixBegin) {
            return false;
        }
        String before = text.substring(Math.max(0, at - 3), at);
        String own = view.article.place().subdistrict();
        boolean shortOwn = own != null
                && own.endsWith("街道")
                && text.startsWith(Script.simplified(own.substring(0, own.length() - 1)), at - own.length() + 1);
        return shortOwn
                || before.endsWith("街道")
                || before.endsWith("社区")
                || before.endsWith("居民区")
                || before.matches(".*[\\u4E00-\\u9FFF&&[^社小园校]][区县镇乡]");
    }
}
