package org.lilong.article.piece;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.SetApart;
import org.lilong.article.TracedText;
import org.lilong.article.character.Glyphs;
import org.lilong.article.part.Part;

/** Joins an article that goes on elsewhere: the stretch above "下转第2版" and the one below "上接第1版" are one. */
final class Continuation {
    private static final Pattern CLAUSE = Pattern.compile("[，。]");

    private final List<Piece> pieces;
    private final List<Part> apart;

    private Continuation(List<Piece> pieces, List<Part> apart) {
        this.pieces = pieces;
        this.apart = apart;
    }

    /** Joins pieces in place; a headline that stands over the second stretch again goes to {@code apart}. */
    static void join(List<Piece> pieces, List<Part> apart) {
        new Continuation(pieces, apart).join();
    }

    private void join() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Piece beginning = piece.isContinued() && piece.hasText() ? beginning(piece, i) : null;
            if (beginning != null) {
                append(piece, beginning);
                pieces.remove(piece);
                i--;
            }
        }
    }

    /** The piece that breaks off and speaks most of the same; the words decide only where several do. */
    private @Nullable Piece beginning(Piece continued, int at) {
        Piece best = null;
        double most = -1;
        for (Piece piece : pieces) {
            if (piece != continued && piece.breaksOff() && piece.hasText()) {
                double fit = Math.max(
                        HeadMatching.fit(piece.heads(), continued.words()),
                        HeadMatching.fit(continued.heads(), heads(piece)));
                if (fit > most) {
                    best = piece;
                    most = fit;
                }
            }
        }
        return best == null && continued.begunOn().isEmpty() ? brokenBefore(at) : best;
    }

    /** The nearest piece above that ends within a sentence, to which a pointer within the page leads back. */
    private @Nullable Piece brokenBefore(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (breaksSentence(pieces.get(i)) || at - i == 1 && partAtSeam(i)) {
                return pieces.get(i);
            }
        }
        return null;
    }

    /** Makes a piece end within the sentence that an empty line broke, if another text with its headline and signature stands behind it. */
    private boolean partAtSeam(int i) {
        Piece piece = pieces.get(i);
        for (Joint joint : Joint.of(piece)) {
            Piece behind = joint.behind(piece);
            boolean headed = behind.body().stream().anyMatch(part -> part.kind() == Part.Kind.HEAD);
            if (joint.offset() > 0 && headed && behind.isClosed()) {
                Piece before = joint.before(piece);
                piece.body().clear();
                piece.body().addAll(before.body());
                pieces.add(i + 1, behind);
                return true;
            }
        }
        return false;
    }

    private static String heads(Piece piece) {
        StringBuilder words = new StringBuilder();
        piece.heads().forEach(head -> words.append(head.simple()));
        return words.toString();
    }

    private void append(Piece continued, Piece beginning) {
        for (Part head : continued.heads()) {
            apart.add(
                    new Part(Part.Kind.APART, head.text(), head.first(), head.last(), SetApart.Kind.REPEATED_HEADLINE));
        }
        append(continued.body(), beginning);
        beginning.setOnward(continued.onward());
    }

    /** Appends parts to a piece; the first paragraph goes on with the piece's last one where that is broken off. */
    static void append(List<Part> parts, Piece beginning) {
        int last = lastParagraph(beginning);
        for (Part part : parts) {
            Part open = last < 0 ? null : beginning.body().get(last);
            if (open != null && part.kind() == Part.Kind.PARAGRAPH && isBroken(open)) {
                beginning.body().set(last, joined(open, part));
            } else {
                beginning.body().add(part);
            }
            last = part.kind() == Part.Kind.PARAGRAPH ? -1 : last;
        }
    }

    /** Whether a piece ends within a sentence. */
    static boolean isBroken(Piece piece) {
        int last = lastParagraph(piece);
        return last >= 0 && isBroken(piece.body().get(last));
    }

    /** Whether a piece ends within a sentence that has a clause before; the row of a list has none. */
    static boolean breaksSentence(Piece piece) {
        int last = lastParagraph(piece);
        return last >= 0
                && isBroken(piece.body().get(last))
                && CLAUSE.matcher(piece.body().get(last).simple()).find();
    }

    private static boolean isBroken(Part paragraph) {
        return !Glyphs.endsSentence(paragraph.simple()) && !paragraph.simple().endsWith("：");
    }

    private static int lastParagraph(Piece piece) {
        for (int i = piece.body().size() - 1; i >= 0; i--) {
            if (piece.body().get(i).kind() == Part.Kind.PARAGRAPH) {
                return i;
            }
        }
        return -1;
    }

    private static Part joined(Part first, Part second) {
        TracedText text = new TracedText.Builder()
                .append(first.text())
                .append(second.text())
                .build();
        return new Part(Part.Kind.PARAGRAPH, text, first.first(), first.last(), null);
    }
}
