package org.lilong.extraction.neighbourhood;

import java.util.List;
import java.util.regex.Matcher;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.lexicon.WordSet;
import org.lilong.extraction.name.NameFinder.Name;
import org.lilong.extraction.text.ArticleView;

/** Steps over what leads up to the name of a residential area and was taken for its begin: terms of office, towns, verbs, people's names. */
final class AreaLead {
    /** Evidence for a person's name from which on no area's name begins with it. */
    private static final double CERTAIN = 1;

    /** What stands behind 和 in names of areas. */
    private static final String HARMONY = "平谐睦兴美顺苑园润盛泰风悦煦畅信义安雅合乐祥瑞裕塘庄家气善源达丰居府里坊融";

    private final Lexicon lexicon;
    private final AreaWords words;
    private final ArticleView view;
    private final String text;
    private final int[] behindPerson;

    AreaLead(Lexicon lexicon, AreaWords words, ArticleView view, List<Name> people) {
        this.lexicon = lexicon;
        this.words = words;
        this.view = view;
        this.text = view.text;
        this.behindPerson = new int[text.length()];
        for (Name person : people) {
            if (person.score() >= CERTAIN) {
                java.util.Arrays.fill(
                        behindPerson,
                        person.span().begin(),
                        person.span().end(),
                        person.span().end());
            }
        }
    }

    /** "和|枣林小区" behind a word or a quotation: 和 begins a name only before what it makes a word with (和平, 和美). */
    private int behindAnd(int begin, int suffixBegin) {
        boolean joins = text.charAt(begin) == '和'
                && suffixBegin - begin > 2
                && HARMONY.indexOf(text.charAt(begin + 1)) < 0
                && begin > 0
                && (Chars.isHan(text.charAt(begin - 1)) || "”」》）".indexOf(text.charAt(begin - 1)) >= 0);
        return joins ? begin + 1 : begin;
    }

    /** Whether nothing else stands there than a person's name. */
    boolean isPerson(int begin, int end) {
        return behindPerson[begin] == end && (begin == 0 || behindPerson[begin - 1] != end);
    }

    /** Where the name begins in a stretch that ends with its type word. */
    int behind(int begin, int suffixBegin) {
        int at = behindPerson(behindTerm(behindAnd(begin, suffixBegin), suffixBegin), suffixBegin);
        int unit = behindVillage(behindUnit(behindWords(at, suffixBegin), suffixBegin), suffixBegin);
        return behindCommon(unit, suffixBegin);
    }

    /** "卞霁|任|桥东村", "卞霁|住|桥东新村". */
    private int behindPerson(int begin, int suffixBegin) {
        int at = begin;
        while (at < suffixBegin && behindPerson[at] > 0) {
            at = behindPerson[at];
        }
        boolean suits = at > begin && at < suffixBegin;
        boolean verb = suits && "任住在到为".indexOf(text.charAt(at)) >= 0 && at + 1 < suffixBegin;
        return suits ? verb ? at + 1 : at : begin;
    }

    /** "第八届桃园社区居民委员会": which of its terms of office is no part of the name. */
    private int behindTerm(int begin, int end) {
        Matcher term = AreaWord.TERM.pattern().matcher(text).region(begin, end);
        return term.lookingAt() ? term.end() : begin;
    }

    /** Behind words that cannot begin a name: "检查|桃园", "在|桃园", "新村和|桃园", "叮嘱|". */
    int behindWords(int begin, int suffixBegin) {
        int at = behindJoin(begin, suffixBegin);
        while (at < suffixBegin) {
            int word = Math.max(leading(at, lexicon.followers), leading(at, lexicon.breakers));
            boolean time = view.posAt(at).equals("NT") && view.nameClassAt(at).equals("MISC");
            int lead = AreaWord.LEAD.lengthAt(text, at);
            if (lead > 0 && at + lead <= suffixBegin) {
                at += lead;
            } else if (word >= 2 && at + word <= suffixBegin && isOutside(at, word, suffixBegin)) {
                at += word;
            } else if (isPreposition(at, suffixBegin) || time) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** Whether a word that leads up to a name does so here: 建设 begins the name in 建设路社区, and any word one that stands elsewhere as well. */
    private boolean isOutside(int at, int word, int suffixBegin) {
        boolean whole = at + word == suffixBegin && view.posAt(at).equals("VV");
        boolean street = at + word < suffixBegin && "路街巷".indexOf(text.charAt(at + word)) >= 0;
        return whole || !street && !isRepeated(at, suffixBegin);
    }

    private boolean isPreposition(int at, int suffixBegin) {
        if (suffixBegin - at < 3) {
            return false;
        }
        char c = text.charAt(at);
        boolean told = c == '记' && at > 0 && "—─－-".indexOf(text.charAt(at - 1)) >= 0;
        return c == '原' || told || "在到与为由对暨".indexOf(c) >= 0 && view.isBoundary(at + 1);
    }

    /** Behind a word that joins what stands before to the name, or that tells who lives there. */
    private int behindJoin(int begin, int suffixBegin) {
        for (int i = suffixBegin - 2; i > begin + 1; i--) {
            boolean lives = "住驻".indexOf(text.charAt(i)) >= 0 && view.isBoundary(i) && i + 2 < suffixBegin;
            boolean joins = "和与及暨".indexOf(text.charAt(i)) >= 0
                    && (lexicon.residentialSuffixes.endingAt(text, i, begin) > 0
                            || lexicon.bodySuffixes.endingAt(text, i, begin) > 1);
            if (lives || joins) {
                return i + 1;
            }
        }
        return begin;
    }

    /** Behind the town or subdistrict that CoreNLP joins to the name of its village. */
    private int behindUnit(int begin, int suffixBegin) {
        int end = view.units.endAt(begin);
        return end > begin && end < suffixBegin && "镇乡道".indexOf(text.charAt(end - 1)) >= 0 ? end : begin;
    }

    /** Behind the village that a hamlet or lane lies in: "桃园村|枣林屯"; 新村 is part of a name as often as not. */
    private int behindVillage(int begin, int suffixBegin) {
        for (int i = suffixBegin - 3; i >= begin + 2; i--) {
            if (text.charAt(i) == '村' && text.charAt(i - 1) != '新' && view.isBoundary(i + 1)) {
                return i + 1;
            }
        }
        return begin;
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
                    || words.isEveryday(text.substring(at, end))
                            && !view.posAt(at).equals("NR");
            boolean joined = !whole
                    && (lexicon.residentialSuffixes.startingAt(text, end) > 0
                            || "东南西北中新上下前后一二三四五六七八九十路街巷".indexOf(text.charAt(end)) >= 0);
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
    private boolean isRepeated(int begin, int suffixBegin) {
        String name = text.substring(begin, Math.min(text.length(), suffixBegin + 1));
        return text.indexOf(name) != text.lastIndexOf(name);
    }
}
