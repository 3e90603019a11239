package org.lilong.article.piece;

import java.util.List;
import org.lilong.article.part.Part;

/** Takes a letter or notice out of the piece that a PDF printed around it: its headline stands behind it, and the piece goes on below. */
final class Interruption {
    private static final double SPEAKS_OF = 0.8;
    private static final double STRANGE = 0.5;
    private static final int SERIES = 2;

    private Interruption() {}

    static void heal(List<Piece> pieces) {
        for (int i = 1; i + 1 < pieces.size(); i++) {
            Piece inner = pieces.get(i);
            Piece below = pieces.get(i + 1);
            if (inner.isSigned() && inner.heads().size() == 1 && takesHeadline(inner, below)) {
                Part caption = inner.heads().remove(0);
                inner.heads().add(below.heads().remove(0));
                pieces.get(i - 1).body().add(caption.as(Part.Kind.CAPTION));
            }
        }
        for (int i = pieces.size() - 1; i > 1; i--) {
            Piece piece = pieces.get(i);
            Piece outer = pieces.get(i - 2);
            if (pieces.get(i - 1).isSigned() && !outer.isSigned() && isSeries(piece)) {
                outer.body().addAll(piece.heads());
                outer.body().addAll(piece.body());
                pieces.remove(i);
            }
        }
    }

    private static boolean takesHeadline(Piece inner, Piece below) {
        return below.hasText()
                && below.heads().size() > 1
                && HeadMatching.fit(below.heads().subList(0, 1), inner.words()) >= SPEAKS_OF
                && HeadMatching.fit(inner.heads(), inner.words()) < STRANGE;
    }

    /** Whether a piece is one of several sections: its headline has the form of the subheads below it, and nobody signs it. */
    private static boolean isSeries(Piece piece) {
        if (piece.heads().size() != 1 || piece.isSigned()) {
            return false;
        }
        int lines = lines(piece.heads().get(0));
        long alike = piece.body().stream()
                .filter(part -> part.kind() == Part.Kind.HEAD && lines(part) == lines)
                .count();
        boolean byline = piece.body().stream().anyMatch(part -> part.kind() == Part.Kind.BYLINE);
        return alike >= SERIES && !byline;
    }

    private static int lines(Part part) {
        return part.last() - part.first() + 1;
    }
}
