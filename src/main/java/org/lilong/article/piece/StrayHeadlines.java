package org.lilong.article.piece;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lilong.article.character.Glyphs;
import org.lilong.article.part.Part;

/** Parts the headlines that gathered over one text though they stand in blocks of their own: that of the text above, and captions. */
final class StrayHeadlines {
    /** How much of a headline its own text repeats. */
    private static final double SPEAKS_OF = 0.3;

    /** The same for a headline that can be of no other text. */
    private static final double SPEAKS_SOMEWHAT = 0.15;

    private static final Set<Part.Kind> SIGNS =
            EnumSet.of(Part.Kind.SIGN_OFF, Part.Kind.SIGNATURE, Part.Kind.DATE, Part.Kind.BYLINE);
    private static final int SHORTEST = 6;
    private static final double STRANGE = 0.1;

    private final List<Piece> pieces;

    private StrayHeadlines(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Parts from each piece the text that a headline below it speaks of. */
    static void partTexts(List<Piece> pieces) {
        new StrayHeadlines(pieces).partTexts();
    }

    /** Gives captions that stand over a headline back to the piece above, once each text has its headline. */
    static void takeCaptions(List<Piece> pieces) {
        new StrayHeadlines(pieces).takeCaptions();
    }

    /** Behind a piece with a headline may stand the one of its last paragraphs, which are a piece of their own. */
    private void partTexts() {
        for (int i = 0; i < pieces.size(); i++) {
            partAboveSignature(i);
        }
        for (int i = 1; i < pieces.size(); i++) {
            Piece above = pieces.get(i - 1);
            Piece below = pieces.get(i);
            int cut = !above.heads().isEmpty() && isSpare(below) ? cut(above, below) : -1;
            if (cut > 0) {
                Piece tail = new Piece();
                List<Part> rest = above.body().subList(cut, above.body().size());
                tail.body().addAll(rest);
                rest.clear();
                tail.heads().add(below.heads().remove(0));
                pieces.add(i, tail);
            }
        }
    }

    /** A headline right above who signs stands below its text: it is none of the text that another headline heads. */
    private void partAboveSignature(int i) {
        Piece piece = pieces.get(i);
        int at = piece.heads().isEmpty() ? -1 : headAboveSignature(piece);
        Part head = at < 0 ? null : piece.body().get(at);
        int cut = head == null ? -1 : cut(piece.stretch(0, at), List.of(head), SPEAKS_SOMEWHAT);
        if (head != null && cut > 0) {
            Piece tail = new Piece();
            List<Part> rest = piece.body().subList(cut, piece.body().size());
            tail.body().addAll(rest);
            tail.body().remove(head);
            tail.heads().add(head);
            rest.clear();
            pieces.add(i + 1, tail);
        }
    }

    /** Where the only headline stands in a body that ends with it and who signs; -1 for nowhere. */
    private static int headAboveSignature(Piece piece) {
        List<Part> body = piece.body();
        int at = body.size() - 1;
        while (at > 0 && SIGNS.contains(body.get(at).kind())) {
            at--;
        }
        boolean below = at > 0 && at < body.size() - 1 && body.get(at).kind() == Part.Kind.HEAD;
        return below && body.subList(0, at).stream().noneMatch(part -> part.kind() == Part.Kind.HEAD) ? at : -1;
    }

    private static boolean isSpare(Piece piece) {
        return (piece.heads().size() > 1 || !piece.heads().isEmpty() && !piece.hasText())
                && piece.heads()
                                .get(0)
                                .simple()
                                .codePoints()
                                .filter(Glyphs::isHan)
                                .count()
                        >= SHORTEST;
    }

    /** Where in a piece the text begins that the first headline below it speaks of, and the text above does not; -1 where there is none. */
    private static int cut(Piece above, Piece below) {
        List<Part> head = below.heads().subList(0, 1);
        return cut(above, head, SPEAKS_OF + Math.max(0, HeadMatching.fit(head, below.words())));
    }

    private static int cut(Piece above, List<Part> head, double least) {
        int best = -1;
        double most = least;
        for (int k = 1; k < above.body().size(); k++) {
            if (canBegin(above, k)) {
                double fit = HeadMatching.fit(
                                head, above.stretch(k, above.body().size()).words())
                        - HeadMatching.fit(head, above.stretch(0, k).words());
                if (fit >= most) {
                    best = k;
                    most = fit;
                }
            }
        }
        return best;
    }

    /** Whether an empty line or a picture stands before a paragraph, and the one before it is finished. */
    private static boolean canBegin(Piece piece, int k) {
        Part part = piece.body().get(k);
        Part before = piece.body().get(k - 1);
        boolean finished = before.kind() == Part.Kind.CAPTION
                || Glyphs.endsSentence(before.simple())
                || before.kind() == Part.Kind.BYLINE;
        return part.kind() == Part.Kind.PARAGRAPH
                && finished
                && part.first() > before.last() + 1
                && piece.stretch(0, k).hasText();
    }

    /** On a page that sets the lines of a headline together, a line alone over a headline of which its text says nothing is a caption. */
    private void takeCaptions() {
        if (!setsHeadlinesTogether()) {
            return;
        }
        for (int i = 1; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.heads().size() > 1 && piece.hasText() && isCaption(piece, pieces.get(i - 1))) {
                pieces.get(i - 1).body().add(piece.heads().remove(0).as(Part.Kind.CAPTION));
            }
        }
    }

    private static boolean isCaption(Piece piece, Piece above) {
        List<Part> first = new ArrayList<>(piece.heads().subList(0, 1));
        Part head = first.get(0);
        return !above.heads().isEmpty()
                && head.first() == head.last()
                && piece.heads().get(1).first() > head.last() + 1
                && HeadMatching.fit(first, piece.words()) < STRANGE
                && HeadMatching.fit(first, above.words()) >= HeadMatching.fit(first, piece.words());
    }

    private boolean setsHeadlinesTogether() {
        return pieces.stream().flatMap(piece -> piece.heads().stream()).anyMatch(head -> head.first() < head.last());
    }
}
