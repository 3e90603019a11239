package org.lilong.extraction.organisation;

import java.util.regex.Pattern;
import org.lilong.extraction.lexicon.Chars;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.text.ArticleView;

/** Tells which words end as the name of a body does but name none: venues, offices with their holders, vague and generic words. */
final class BodyNameDoubts {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 30;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\u4E00-\\u9FFFA-Za-z0-9·“”〇]");

    /** What may stand before a department of a hospital without saying which hospital. */
    private static final Pattern LEVEL = Pattern.compile("^.{0,4}[区县镇乡街道]");

    private final Lexicon lexicon;
    private final ArticleView view;
    private final String text;

    BodyNameDoubts(Lexicon lexicon, ArticleView view) {
        this.lexicon = lexicon;
        this.view = view;
        this.text = view.text;
    }

    /** Whether the words between two offsets may name a body. */
    boolean admit(int begin, int end) {
        if (end - begin < SHORTEST || end - begin > LONGEST) {
            return false;
        }
        String raw = text.substring(begin, end);
        boolean venue =
                lexicon.bodyDoubts.isVenue(raw) && !view.nameClassAt(begin).equals("ORGANIZATION");
        boolean each = begin > 0 && "各全每".indexOf(text.charAt(begin - 1)) >= 0;
        return !NO_LETTERS.matcher(raw).find()
                && !lexicon.bodyDoubts.holdsOffice(raw)
                && !venue
                && !lexicon.bodyDoubts.isVague(raw)
                && !lexicon.genericBodies.contains(raw)
                && !each
                && !isTitleOfWork(begin)
                && !lexicon.bodyDoubts.isNone(raw)
                && (raw.contains("院") || !lexicon.isClinical(LEVEL.matcher(raw).replaceFirst("")));
    }

    /** Whether the words between two offsets, a name in quotes among them, may name a body. */
    boolean admitQuoted(int begin, int end) {
        String raw = text.substring(begin, end);
        return raw.length() <= LONGEST
                && !isTitleOfWork(begin)
                && !lexicon.bodyDoubts.holdsOffice(raw)
                && !lexicon.bodyDoubts.isVague(raw);
    }

    private boolean isTitleOfWork(int begin) {
        int open = text.lastIndexOf('《', begin);
        return open >= 0 && open > Chars.lineBegin(text, begin) - 1 && text.indexOf('》', open) > begin;
    }
}
