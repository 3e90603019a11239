package org.lilong.article.line;

import java.util.regex.Pattern;

/** Tells by its words alone whether a line can be a headline. */
public final class HeadWords {
    private static final PageWords WORDS = PageWords.get();
    private static final int LONGEST_HEAD = 48;
    private static final Pattern NO_HEAD = Pattern.compile(
            "[一二三四五六七八九十]{1,3}、.*|[（(][一二三四五六七八九十]{1,3}[）)].*|[0-9]{1,2}[.、．].*|[0-9]{1,2}月|[0-9—\\-–至]{1,7}日.*"
                    + "|[●■□◆◇·►▶○☆].*|【[^】]{1,6}】.*|注[：:].*|(同日|是月|本月|是日|同月).*|.*[，、；：,;:]"
                    + "|.*[：:] ?[0-9-]{7,}.*|附件?[0-9一二三四五]?[:：].*|(\\S{1,8} )?\\p{IsHan}{2,4} [0-9,.]{1,7} ?(票|分|%|元|岁|次|斤|公斤|亩|户).*"
                    + "|[（(](?!第.{1,5}号|[上中下续一二三四]|之).*[）)]");
    private static final Pattern BREAKS_OFF = Pattern.compile(".*[和的与在及对为是将把被由从向于以而并且到让使给凭据按因经已正还又也就才]");
    /** What begins or ends a sentence more often than a headline; a line alone above a text may be one all the same. */
    private static final Pattern SELDOM_HEAD = Pattern.compile("[^：:]{2,10}[：:].*|" + WORDS.anyOf("opening") + ".*");

    /** How a sentence begins that goes on with what was told before. */
    private static final Pattern GOES_ON = Pattern.compile(WORDS.anyOf("continuation") + ".*");

    private static final Pattern NAMES =
            Pattern.compile("\\p{IsHan}{2,4}( \\p{IsHan}{2,4}){2,}|\\p{IsHan}{2,4}( \\p{IsHan}{2,4})*[（(].{2,20}[）)]");

    private static final Pattern TAGGED = Pattern.compile("【[^】]{2,8}】[^。]{5,34}");

    private HeadWords() {}

    /** Whether a line begins or ends as items of a list, unfinished clauses and names in brackets do. */
    public static boolean beginsNoHead(String text) {
        return NO_HEAD.matcher(text).matches();
    }

    /** A headline behind the name of its column: "【社区动态】……". */
    public static boolean isTagged(String text) {
        return TAGGED.matcher(text).matches();
    }

    public static boolean neverHead(String text) {
        boolean body = text.length() > LONGEST_HEAD || text.contains("。") || text.length() < 2;
        return body
                || beginsNoHead(text)
                || WORDS.matches("person", text)
                || NAMES.matcher(text).matches();
    }

    public static boolean seldomHead(String text) {
        return breaksOff(text) || SELDOM_HEAD.matcher(text).matches();
    }

    /** Whether a paragraph goes on with what was told before. */
    public static boolean goesOn(String text) {
        return GOES_ON.matcher(text).matches();
    }

    /** Whether a line ends in a word that needs another one. */
    public static boolean breaksOff(String text) {
        return BREAKS_OFF.matcher(text).matches();
    }

    public static boolean hasClause(String text) {
        return text.matches(".*[，；].*") || text.matches(".*[！？!?]");
    }
}
