package org.lilong.extraction.name;

import java.util.EnumSet;
import java.util.Set;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.name.NameCandidate.Left;
import org.lilong.extraction.text.ArticleView;

/** Says how well what stands before a stretch introduces one person: an office of few; what many are; a body alone. */
final class NameIntroduction {
    private final Lexicon lexicon;
    private final String text;

    NameIntroduction(Lexicon lexicon, ArticleView view) {
        this.lexicon = lexicon;
        this.text = view.text;
    }

    /** What is seen before a stretch that begins here. */
    Set<NameClue> of(int begin, Left left) {
        Set<NameClue> clues = EnumSet.noneOf(NameClue.class);
        if (left == Left.TITLE) {
            int end = titleEnd(begin);
            int title = end - lexicon.titleEndingAt(text, end, Chars.lineBegin(text, end));
            if (!isOffice(title, end)) {
                clues.add(NameClue.AFTER_SHARED_TITLE);
            }
        } else if ((left == Left.WORD || left == Left.INSIDE_WORD) && endsAsBody(begin)) {
            clues.add(NameClue.AFTER_BODY);
        }
        return clues;
    }

    /** An office that few hold, or that a body before it makes one; not what many are ("护士"). */
    private boolean isOffice(int title, int end) {
        return title < end
                && (!lexicon.titles.classOf(text.substring(title, end)).equals("member") || endsAsBody(title));
    }

    private boolean endsAsBody(int at) {
        return lexicon.bodySuffixes.endingAt(text, at, 0) > 1
                || lexicon.departments.endingAt(text, at, 0) > 1
                || lexicon.residentialSuffixes.endingAt(text, at, 0) > 1;
    }

    /** Where the title before a name ends, a bracket between them left out. */
    private int titleEnd(int begin) {
        int at = Chars.skipSpacesBack(text, begin);
        return at > 0 && text.charAt(at - 1) == '）' ? Math.max(0, text.lastIndexOf('（', at - 1)) : at;
    }
}
