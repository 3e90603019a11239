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
    private final List<Piece> pieces;

    private Interleaving(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static void part(List<Piece> pieces) {
        new Interleaving(pieces).part();
    }

    private void part() {
        for (int i = 1; i + 1 < pieces.size(); i++) {
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

    /** Where in the second piece the first goes on, with words that are more the first one's than the second's; -1 for nowhere. */
    private static int cut(Piece first, Piece second, Piece rest) {
        boolean broken = Continuation.isBroken(first);
        int best = -1;
        double most = broken ? Double.NEGATIVE_INFINITY : 0;
        for (int k = 1; k < second.body().size(); k++) {
            if (canBegin(second, k)) {
                Piece onward = second.stretch(k, second.body().size());
                double gain = gain(first, second.stretch(0, k), onward, rest);
                if (gain > most && (broken || isMoreOf(second, rest, onward))) {
                    best = k;
                    most = gain;
                }
            }
        }
        return best;
    }

    /** How much better the words fit when {@code onward} belongs to the first piece and {@code rest} to what the second begins with. */
    private static double gain(Piece first, Piece begun, Piece onward, Piece rest) {
        return share(onward, first) - share(onward, begun) + share(rest, begun) - share(rest, first);
    }

    /** Whether the second piece's headline speaks more of one text than of another. */
    private static boolean isMoreOf(Piece second, Piece rest, Piece onward) {
        return HeadMatching.fit(second.heads(), rest.words()) > HeadMatching.fit(second.heads(), onward.words());
    }

    /** Whether a paragraph stands behind an empty line, and running text before it. */
    private static boolean canBegin(Piece piece, int k) {
        Part part = piece.body().get(k);
        return part.kind() == Part.Kind.PARAGRAPH
                && part.first() > piece.body().get(k - 1).last() + 1
                && piece.stretch(0, k).hasText();
    }
    /** How much of a stretch's words another one holds. */
    private static double share(Piece stretch, Piece other) {
        return SharedWords.share(List.of(stretch.words()), other.words());
    }
}
