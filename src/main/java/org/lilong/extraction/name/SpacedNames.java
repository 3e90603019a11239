package org.lilong.extraction.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.text.ArticleView;

/** Finds names that are set wide to fill a column: "李　想". */
final class SpacedNames {
    private static final Pattern SPACED =
            Pattern.compile("([\\u4E00-\\u9FFF]{1,2})([ \\u3000\\u00A0]{1,4})([\\u4E00-\\u9FFF])");

    private final Lexicon lexicon;
    private final String text;

    SpacedNames(Lexicon lexicon, ArticleView view) {
        this.lexicon = lexicon;
        this.text = view.text;
    }

    /** The stretches that may be such names: a surname, a space, and one more character. */
    List<Span> find() {
        List<Span> all = new ArrayList<>();
        Matcher matcher = SPACED.matcher(text);
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            String name = matcher.group(1) + matcher.group(3);
            if (lexicon.surnames.contains(matcher.group(1))
                    && !isCredit(matcher.start(), matcher.end(2) - matcher.start(2))
                    && !lexicon.titles.contains(name)
                    && !lexicon.notNames.contains(name)) {
                all.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return all;
    }

    /** "（文 李想 图 …", "王怡  文    李想  摄": who wrote the piece; the word for it stands nearer to the name before than to the one behind. */
    private boolean isCredit(int begin, int gap) {
        if (begin == 0 || "文图摄".indexOf(text.charAt(begin)) < 0) {
            return false;
        }
        int before = begin - Chars.skipSpacesBack(text, begin);
        return "（(/／".indexOf(text.charAt(begin - 1)) >= 0
                || before > 0 && before < begin && gap >= Math.max(2, before);
    }
}
