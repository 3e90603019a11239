package org.lilong.article.piece;

import java.util.ArrayList;
import java.util.List;
import org.lilong.article.line.SharedWords;
import org.lilong.article.part.Part;

/** Gives each text of a page the headline that speaks of it, where a PDF has printed a headline behind its text or in a neighbour's place. */
final class HeadMatching {
    /** How much better a headline must fit another text than the one below it. */
    private static final double CLEARLY = 0.35;

    private HeadMatching() {}

    static void match(List<Piece> pieces) {
        shiftUp(pieces);
        for (int i = 0; i + 1 < pieces.size(); i++) {
            Piece here = pieces.get(i);
            Piece below = pieces.get(i + 1);
            if (here.hasText() && below.hasText() && crossed(here, below)) {
                List<Part> heads = new ArrayList<>(here.heads());
                here.heads().clear();
                here.heads().addAll(below.heads());
                below.heads().clear();
                below.heads().addAll(heads);
            }
        }
    }

    private static boolean crossed(Piece here, Piece below) {
        if (here.heads().isEmpty() || below.heads().isEmpty()) {
            return false;
        }
        String text = here.words();
        String textBelow = below.words();
        double straight = fit(here.heads(), text) + fit(below.heads(), textBelow);
        double across = fit(below.heads(), text) + fit(here.heads(), textBelow);
        return across > straight + CLEARLY;
    }

    /** A text without a headline takes one that stands below it, where the next text has another or the words fit. */
    private static void shiftUp(List<Piece> pieces) {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            Piece here = pieces.get(i);
            Piece below = pieces.get(i + 1);
            if (!here.hasText()
                    || here.isContinued()
                    || !here.heads().isEmpty()
                    || below.heads().isEmpty()) {
                continue;
            }
            List<Part> first = below.heads().subList(0, 1);
            boolean spare = below.heads().size() > 1 || !below.hasText();
            double better = fit(first, here.words()) - (below.hasText() ? fit(first, below.words()) : 0);
            if (spare ? better > 0.1 : better > CLEARLY) {
                here.heads().add(below.heads().remove(0));
            }
        }
    }

    /** The share of a headline's pairs of characters that a text holds. */
    static double fit(List<Part> heads, String text) {
        return SharedWords.share(heads.stream().map(Part::simple).toList(), text);
    }
}
