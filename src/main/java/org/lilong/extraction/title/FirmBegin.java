package org.lilong.extraction.title;

import java.util.regex.Pattern;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.text.ArticleView;

/** Finds where the names of firms begin, which call themselves what they like: behind the short name of a place, which takes in words of any meaning. */
final class FirmBegin {
    private static final Pattern FIRM = Pattern.compile("(?:有限公司|有限责任公司|律师事务所|会计师事务所)$");

    /** Characters of a firm's own name that may stand before what was taken for its begin. */
    private static final int LONGEST_SEAL = 4;

    private static final int PLACE = 2;

    private final Lexicon lexicon;
    private final ArticleView view;
    private final String text;

    FirmBegin(Lexicon lexicon, ArticleView view) {
        this.lexicon = lexicon;
        this.view = view;
        this.text = view.text;
    }

    /**
     * Where a name begins: at its place, be what stands behind it a word that elsewhere parts names ("北京|同|安食品有限公司"); where it was taken to
     * begin, if it is no firm's.
     *
     * @param from it may not begin before this offset
     */
    int of(int begin, int from, int end) {
        if (!FIRM.matcher(text.substring(begin, end)).find() || begin < end - PLACE && isPlace(begin, begin + PLACE)) {
            return begin;
        }
        for (int at = begin - 1; at >= Math.max(from, begin - LONGEST_SEAL - PLACE); at--) {
            boolean place = at + PLACE <= begin && view.isBoundary(at) && isPlace(at, at + PLACE);
            if (place) {
                return isOrganisation(at, begin) || isSeal(at + PLACE, begin) ? at : begin;
            }
        }
        return begin;
    }

    /** Whether a stretch is the short name of a province, a city or a district: a place alone is not joined to a body, 宁波和…公司 is one name. */
    boolean isPlace(int begin, int end) {
        return end - begin == PLACE && lexicon.shortPlaces.contains(text.substring(begin, end));
    }

    /** Whether these characters may open what a firm calls itself. */
    private boolean isSeal(int begin, int end) {
        String words = text.substring(begin, end);
        return !words.matches(".*[的了在由为是和与及].*")
                && (words.length() < 2 || !lexicon.breakers.contains(words))
                && (end - begin < 2 || !view.posAt(begin).startsWith("V"));
    }

    /** Whether CoreNLP sees one organisation from an offset up to another. */
    private boolean isOrganisation(int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (!view.nameClassAt(at).equals("ORGANIZATION")) {
                return false;
            }
        }
        return true;
    }
}
