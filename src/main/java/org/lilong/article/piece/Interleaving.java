package org.lilong.article.piece;

import java.util.ArrayList;
import java.util.List;
import org.lilong.article.line.SharedWords;
import org.lilong.article.part.Part;

/**
 * Parts two articles that stand side by side on paper and were printed column by column: the first one goes on within the second, up to its
 * signature, and the rest of the second stands behind it without a headline.
 */
final class Interleaving {
    private static final int FIRST = 1;

    private final List<Piece> pieces;

    private Interleaving(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static void part(List<Piece> pieces) {
        new Interleaving(pieces).part();
    }

    private void part() {
        for (int i = FIRST; i + 1 < pieces.size(); i++) {
            Piece first = pieces.get(i - 1);
            Piece second = pieces.get(i);
            Piece rest = pieces.get(i + 1);
            int cut = isOpen(first) && isClosedWithin(second) && isRest(rest) ? cut(first, second, rest) : -1;
            if (cut > 0) {
                List<Part> goesOn = second.body().subList(cut, second.body().size());
                Continuation.append(new ArrayList<>(goesOn), first);
                goesOn.clear();
                Continuation.append(rest.body(), second);
                pieces.remove(i + 1);
            }
        }
    }

    /** Whether a piece has a headline and no end: on a page whose pieces are signed it goes on somewhere. */
    private static boolean isOpen(Piece first) {
        return !first.heads().isEmpty() && first.hasText() && !first.isSigned() && !first.isClosed();
    }

    private static boolean isClosedWithin(Piece second) {
        return !second.heads().isEmpty() && !second.isContinued() && second.isClosed();
    }

    private static boolean isRest(Piece rest) {
        return rest.heads().isEmpty() && rest.hasText() && !rest.isContinued();
    }

    /** Where in the second piece the first goes on: behind an empty line, with words that are more the first one's than the second's; -1 for nowhere. */
    private static int cut(Piece first, Piece second, Piece rest) {
        int best = -1;
        double most = 0;
        for (int k = 1; k < second.body().size(); k++) {
            Part part = second.body().get(k);
            if (part.kind() != Part.Kind.PARAGRAPH
                    || part.first() <= second.body().get(k - 1).last() + 1) {
                continue;
            }
            Piece begun = stretch(second, 0, k);
            Piece onward = stretch(second, k, second.body().size());
            double gain = share(onward, first) - share(onward, begun) + share(rest, begun) - share(rest, first);
            boolean ofSecond =
                    HeadMatching.fit(second.heads(), rest.words()) > HeadMatching.fit(second.heads(), onward.words());
            if (begun.hasText()
                    && (Continuation.isBroken(first) || ofSecond && gain > 0)
                    && (best < 0 || gain > most)) {
                best = k;
                most = gain;
            }
        }
        return best;
    }

    private static Piece stretch(Piece piece, int from, int to) {
        Piece stretch = new Piece();
        stretch.body().addAll(piece.body().subList(from, to));
        return stretch;
    }

    /** How much of a stretch's words another one holds. */
    private static double share(Piece stretch, Piece other) {
        return SharedWords.share(List.of(stretch.words()), other.words());
    }
}
