package org.lilong.article.piece;

import java.util.List;
import org.lilong.article.SetApart;
import org.lilong.article.line.HeadWords;
import org.lilong.article.part.Part;

/** Puts right what was cut line by line: headlines come to their texts, and pieces without headline or text to those that they belong to. */
final class PieceJoining {
    private static final int SHORT = 80;
    private static final double FITS = 0.25;

    private final List<Piece> pieces;
    private final List<Part> apart;

    private PieceJoining(List<Piece> pieces, List<Part> apart) {
        this.pieces = pieces;
        this.apart = apart;
    }

    /** Joins pieces in place; what belongs to none of them goes to {@code apart}. */
    static void join(List<Piece> pieces, List<Part> apart) {
        PieceJoining joining = new PieceJoining(pieces, apart);
        Continuation.join(pieces, apart);
        Interleaving.part(pieces);
        pieces.forEach(PieceJoining::raiseHeadline);
        Interruption.heal(pieces);
        StrayHeadlines.partTexts(pieces);
        HeadMatching.match(pieces);
        StrayHeadlines.takeCaptions(pieces);
        pieces.forEach(PieceJoining::raiseHeadline);
        joining.mergeTextless();
        joining.mergeUntitled();
        joining.setApartNotice();
        joining.setApartColumnNames();
    }

    /** A headline may stand below its text, behind the signature, or in its midst, beside a column. */
    private static void raiseHeadline(Piece piece) {
        if (!piece.heads().isEmpty()) {
            return;
        }
        if (raiseFromSentence(piece)) {
            return;
        }
        List<Part> within = piece.body().stream()
                .filter(part -> part.kind() == Part.Kind.HEAD)
                .toList();
        if (within.size() == 1 && HeadMatching.fit(within, piece.words()) > FITS) {
            piece.body().remove(within.get(0));
            piece.heads().add(within.get(0));
            return;
        }
        for (int i = piece.body().size() - 1; i > 0; i--) {
            Part part = piece.body().get(i);
            if (part.kind() == Part.Kind.PARAGRAPH) {
                return;
            }
            if (part.kind() == Part.Kind.HEAD && HeadMatching.fit(List.of(part), piece.words()) > FITS) {
                piece.heads().add(piece.body().remove(i));
                return;
            }
        }
    }

    /** What stands over a reporter's line in the midst of a sentence is the headline, printed where a column broke the text. */
    private static boolean raiseFromSentence(Piece piece) {
        for (int i = 1; i + 1 < piece.body().size(); i++) {
            Part part = piece.body().get(i);
            if (part.kind() == Part.Kind.CAPTION
                    && piece.body().get(i + 1).kind() == Part.Kind.BYLINE
                    && part.first() > piece.body().get(i - 1).first()
                    && part.first() < piece.body().get(i - 1).last()
                    && !HeadWords.neverHead(part.simple())) {
                piece.heads().add(piece.body().remove(i));
                return true;
            }
        }
        return false;
    }

    /** A few words without a headline behind a closed piece ("分送：…") still belong to it, and so does the answer to a letter. */
    private void mergeUntitled() {
        for (int i = pieces.size() - 1; i > 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.heads().isEmpty()
                    && !piece.isContinued()
                    && (piece.words().length() < SHORT
                            || !pieces.get(i - 1).isSigned()
                            || pieces.get(i - 1).isLetter())) {
                pieces.get(i - 1).body().addAll(piece.body());
                pieces.remove(i);
            }
        }
    }

    /** A line over the first headline that is no sentence and has no headline of its own is told to the readers. */
    private void setApartNotice() {
        if (pieces.size() > 1
                && pieces.get(0).heads().isEmpty()
                && pieces.get(0).words().length() < SHORT
                && Continuation.isBroken(pieces.get(0))) {
            apart.addAll(pieces.remove(0).body());
        }
    }

    /** Over the first headline may stand the names of the paper and of the column, a few characters each. */
    private void setApartColumnNames() {
        if (pieces.isEmpty()) {
            return;
        }
        List<Part> heads = pieces.get(0).heads();
        while (heads.size() > 1 && isColumnName(heads.get(0))) {
            Part name = heads.remove(0);
            apart.add(new Part(Part.Kind.APART, name.text(), name.first(), name.last(), SetApart.Kind.MASTHEAD));
        }
    }

    private static boolean isColumnName(Part head) {
        return head.first() == head.last()
                && head.text()
                                .toString()
                                .chars()
                                .filter(Character::isLetterOrDigit)
                                .count()
                        <= 4;
    }

    /** What has no text of its own is part of the piece before it: a caption, a second signature, or a headline of the page. */
    private void mergeTextless() {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (!piece.hasText()) {
                if (i > 0) {
                    Piece before = pieces.get(i - 1);
                    piece.heads().forEach(head -> before.body().add(head.as(Part.Kind.CAPTION)));
                    before.body().addAll(piece.body());
                    pieces.remove(i);
                } else if (pieces.size() > 1) {
                    Piece after = pieces.get(1);
                    after.heads().addAll(0, piece.heads());
                    after.body().addAll(0, piece.body());
                    pieces.remove(0);
                }
            }
        }
    }
}
