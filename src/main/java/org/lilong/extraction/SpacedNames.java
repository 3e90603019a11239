package org.lilong.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.NameCandidate.Left;

/** Finds names that are set wide to fill a column: "李　想". */
final class SpacedNames {
    private static final Pattern SPACED =
            Pattern.compile("([\\u4E00-\\u9FFF]{1,2})([ \\u3000\\u00A0]{1,4})([\\u4E00-\\u9FFF])");

    private final Lexicon lexicon;
    private final String text;
    private final NameSurroundings around;

    SpacedNames(Lexicon lexicon, ArticleView view, NameSurroundings around) {
        this.lexicon = lexicon;
        this.text = view.text;
        this.around = around;
    }

    List<NameCandidate> find() {
        List<NameCandidate> all = new ArrayList<>();
        Matcher matcher = SPACED.matcher(text);
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            String surname = matcher.group(1);
            boolean head = matcher.end() < text.length() && "：:".indexOf(text.charAt(matcher.end())) >= 0;
            boolean column = !head && standsAlone(matcher.start(), matcher.end());
            if (column && lexicon.surnames.contains(surname)) {
                String name = surname + matcher.group(3);
                if (!lexicon.titles.contains(name) && !lexicon.notNames.contains(name)) {
                    all.add(new NameCandidate(new Span(matcher.start(), matcher.end()), name, Left.SEPARATOR, 2, 1.5));
                }
            }
        }
        return all;
    }

    private boolean standsAlone(int begin, int end) {
        boolean before = begin == 0 || Chars.isSeparator(text.charAt(begin - 1)) || around.left(begin) == Left.TITLE;
        return before && (end == text.length() || Chars.isSeparator(text.charAt(end)));
    }
}
