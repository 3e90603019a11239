package org.lilong.extraction.neighbourhood;

import java.util.regex.Pattern;
import org.lilong.extraction.text.ArticleView;
import org.lilong.language.Script;

/** Tells where the name of a subdistrict, town or community ends, so that what lies in it is named behind. */
final class HigherUnits {
    /** A town or county, and not the end of another word. */
    private static final Pattern UNIT = Pattern.compile(".*[\\u4E00-\\u9FFF&&[^社小园校为在到从由和与]][区县镇乡]");

    private final AreaWords words;
    private final ArticleView view;
    private final String text;

    HigherUnits(AreaWords words, ArticleView view) {
        this.words = words;
        this.view = view;
        this.text = view.text;
    }

    /** Whether a higher unit ("和平路街道", "桃园社区") ends here, so that the name begins behind it. */
    boolean endsAt(int at, int suffixBegin) {
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
                || UNIT.matcher(before).matches() && !isInsideWord(at);
    }

    /** "乡|亲" in 乡亲: a word of two characters, to CoreNLP as well. */
    private boolean isInsideWord(int at) {
        return view.isBoundary(at - 1)
                && !view.isBoundary(at)
                && view.isBoundary(at + 1)
                && words.isWord(text.substring(at - 1, at + 1));
    }
}
