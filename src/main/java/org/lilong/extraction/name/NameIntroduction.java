package org.lilong.extraction.name;

import java.util.EnumSet;
import java.util.Set;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.name.NameCandidate.Left;
import org.lilong.extraction.text.ArticleView;

/** Says how well what stands before a stretch introduces one person: an office of few; what many are; a body alone. */
final class NameIntroduction {
    /** Characters before a name among which its age is looked for. */
    private static final int PAST_LEAD = 11;

    private final Lexicon lexicon;
    private final NameSigns signs;
    private final String text;

    NameIntroduction(Lexicon lexicon, NameSigns signs, ArticleView view) {
        this.lexicon = lexicon;
        this.signs = signs;
        this.text = view.text;
    }

    /** What is seen before a stretch that begins here. */
    Set<NameClue> of(int begin, Left left) {
        Set<NameClue> clues = EnumSet.noneOf(NameClue.class);
        if (left == Left.TITLE && !isBehindOffice(begin, left)) {
            clues.add(NameClue.AFTER_SHARED_TITLE);
        }
        if ((left == Left.WORD || left == Left.INSIDE_WORD) && endsAsBody(begin)) {
            clues.add(NameClue.AFTER_BODY);
        }
        if (signs.past
                .matcher(text.substring(Math.max(0, begin - PAST_LEAD), begin))
                .find()) {
            clues.add(NameClue.AFTER_PAST);
        }
        return clues;
    }

    /** Whether an office that few hold stands before it, or one that a body before it makes one; not what many are ("护士"). */
    boolean isBehindOffice(int begin, Left left) {
        if (left != Left.TITLE) {
            return false;
        }
        int end = titleEnd(begin);
        int title = end - lexicon.titleEndingAt(text, end, Chars.lineBegin(text, end));
        String office = text.substring(title, end);
        return title < end
                && (!lexicon.titles.classOf(office).equals("member") || isOfCommittee(office) || endsAsBody(title));
    }

    /** Each member of a party committee has a field of his own: 宣传委员. */
    private boolean isOfCommittee(String office) {
        return office.endsWith("委员") && "party".equals(lexicon.titleKinds.get(office));
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
