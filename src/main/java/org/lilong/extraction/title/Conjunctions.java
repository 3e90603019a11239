package org.lilong.extraction.title;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;

/** Tells the 和 inside the name of one body ("区文化和旅游局") from the 和 between two. */
public final class Conjunctions {
    private static final int LONGEST = 12;
    private static final int SHORTEST_FIELD = 2;
    private static final int LONGEST_FIELD = 6;
    private static final Pattern FIELD =
            Pattern.compile(".{0,9}(?:[省市区县旗镇乡州盟]|街道|苏木)(?:人大常委会|人大|政协|政府)?[\\u4E00-\\u9FFF]{2,6}");
    private static final Pattern OFFICE =
            Pattern.compile("[\\u4E00-\\u9FFF]{2,12}?(?:局|委|厅|办公室|办|科|站|所|中心|研究室|学院|系|委员会)");

    private static final Pattern FIRM = Pattern.compile("[\\u4E00-\\u9FFF]{2,14}?(?:公司|集团|设计院|研究院|医院|事务所|厂|银行|学校)");

    /** The second field of a faculty: "计算机科学与技术学院". */
    private static final Pattern FACULTY =
            Pattern.compile("(?:技术|工程|管理|应用|设计|传播|信息)[\\u4E00-\\u9FFF]{0,6}?(?:学院|系|专业)");

    private static final Pattern LEVEL = Pattern.compile("[省市区县旗镇乡村]|街道|社区");

    private final Lexicon lexicon;
    private final String text;

    public Conjunctions(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** Whether the character at an offset joins two fields of one office: a level and a field before it, the rest of an office's name behind it. */
    public boolean isInsideName(int at) {
        if (at <= 0 || "和与".indexOf(text.charAt(at)) < 0) {
            return false;
        }
        if (isInListed(at)
                || isInOwnName(at)
                || FACULTY.matcher(text).region(at + 1, text.length()).lookingAt()) {
            return true;
        }
        int begin = at;
        while (begin > 0 && at - begin < LONGEST && Chars.isHan(text.charAt(begin - 1))) {
            begin--;
        }
        Matcher office = OFFICE.matcher(text).region(at + 1, text.length());
        return lexicon.bodySuffixes.endingAt(text, at, begin) == 0
                && lexicon.departments.endingAt(text, at, begin) == 0
                && lexicon.titles.endingAt(text, at, begin) == 0
                && "省市区县旗镇乡街".indexOf(text.charAt(Math.min(text.length() - 1, at + 1))) < 0
                && office.lookingAt()
                && (FIELD.matcher(text.substring(begin, at)).matches() || isChained(begin, at, office.end()));
    }

    /** "、自然资源和规划局副局长": in an enumeration nothing but a field stands before, and an office behind. */
    private boolean isChained(int begin, int at, int officeEnd) {
        return at - begin >= SHORTEST_FIELD
                && at - begin <= LONGEST_FIELD
                && begin > 0
                && "、，（".indexOf(text.charAt(begin - 1)) >= 0
                && lexicon.personNouns.endingAt(text, at, begin) == 0
                && !LEVEL.matcher(text.substring(at + 1, officeEnd)).find()
                && (lexicon.titles.startingAt(text, officeEnd) > 0 || text.startsWith("党", officeEnd));
    }

    /** "江西同和建筑设计院": between a place and the 和 stands one character, which can be nothing but a part of a name. */
    private boolean isInOwnName(int at) {
        return at >= 3
                && Chars.isHan(text.charAt(at - 1))
                && lexicon.shortPlaces.contains(text.substring(at - 3, at - 1))
                && (at == 3 || !Chars.isHan(text.charAt(at - 4)))
                && FIRM.matcher(text).region(at + 1, text.length()).lookingAt();
    }

    private boolean isInListed(int at) {
        for (int begin = Math.max(0, at - 6); begin < at; begin++) {
            if (begin + lexicon.departments.startingAt(text, begin) > at + 1) {
                return true;
            }
        }
        return false;
    }
}
