package org.lilong.article.layout;

import java.util.regex.Pattern;
import org.lilong.article.line.Line;
import org.lilong.article.line.LineKind;

/** Knows how letters to a paper begin and end: with whom they speak to, and a name. */
public final class Letters {
    private static final Pattern SALUTATION = Pattern.compile(
            "(?:尊敬的|亲爱的|各位|全体|广大).{0,24}[:：]|.{0,16}(?:同志|编辑|朋友|居民|乡亲|邻居|业主|家长|读者|记者|女士|先生|老师|编辑部)们?(?:[，,]?(?:你|您|大家)们?好)?[:：！!]");
    private static final Pattern SIGNED =
            Pattern.compile("(?:[^，。；：]{2,16} )?\\p{IsHan}{2,4}(?: +(?:[0-9]{4} ?年 ?)?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日)");
    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,3}");
    /** Where somebody lives or works, and the name behind a gap: "柳荫街居民  方小满". */
    private static final Pattern PLACED =
            Pattern.compile("(?:[^，。；：]{2,20} )?(?:\\p{IsHan}{2,3}|\\p{IsHan}{1,8}(?:[·•]\\p{IsHan}{1,8})+)");

    private Letters() {}

    /** Whether a line addresses somebody, as the first of a letter does. */
    public static boolean opens(Line line) {
        return opens(line.simple());
    }

    public static boolean opens(String text) {
        return SALUTATION.matcher(text).matches();
    }

    /** Whether a paragraph begins by addressing somebody. */
    public static boolean begins(String paragraph) {
        return SALUTATION.matcher(paragraph).lookingAt();
    }

    /** Marks the name that signs a letter: with the day, or alone below its last sentence. */
    static void mark(Layout page) {
        boolean within = false;
        for (int i = 1; i < page.size(); i++) {
            within = page.isText(i) && opens(page.line(i)) || within && page.kind(i) != LineKind.SIGN_OFF;
            if (page.isText(i)
                    && (within && page.isText(i - 1) && page.line(i - 1).endsSentence() && signs(page, i)
                            || isName(page, i) && (isDated(page, i) || within && page.isFarRight(i)))) {
                page.mark(i, LineKind.SIGN_OFF);
                within = false;
            }
        }
    }

    /** Whether a name stands alone below a finished text. */
    private static boolean isName(Layout page, int i) {
        int above = page.previous(i - 1);
        return page.isText(above)
                && page.line(above).endsSentence()
                && !page.isText(i + 1)
                && PLACED.matcher(page.line(i).simple()).matches();
    }

    private static boolean isDated(Layout page, int i) {
        int below = page.next(i + 1);
        return below <= i + 2 && page.kind(below) == LineKind.DATE;
    }

    private static boolean signs(Layout page, int i) {
        String text = page.line(i).simple();
        boolean last = !page.isText(i + 1);
        return last && (SIGNED.matcher(text).matches() || NAME.matcher(text).matches());
    }
}
