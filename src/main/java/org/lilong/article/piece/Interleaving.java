package org.lilong.article.piece;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lilong.article.line.SharedWords;
import org.lilong.article.part.Part;

/**
 * Parts two articles that stand side by side on paper and were printed column by column: the first one goes on within the second, up to its
 * signature, and the rest of the second stands behind it without a headline.
 */
final class Interleaving {
    /** What a start at the margin adds where a sentence goes on: as much as a few words in common. */
    private static final double AT_MARGIN = 0.3;

    /** How much better words must fit where neither a broken sentence nor an empty line shows that another column begins. */
    private static final double SURELY = 0.01;

    private final List<Piece> pieces;

    private Interleaving(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static void part(List<Piece> pieces) {
        Interleaving interleaving = new Interleaving(pieces);
        interleaving.partBroken();
        interleaving.part();
    }

    private void part() {
        for (int i = 1; i + 1 < pieces.size(); i++) {
            Piece first = pieces.get(i - 1);
            Piece second = pieces.get(i);
            Piece rest = pieces.get(i + 1);
            if (isOpen(first) && isClosedWithin(second) && isRest(rest)) {
                boolean resumes = Continuation.breaksSentence(first) && start(rest) != Part.Start.SET_IN;
                Joint cut = cut(first, second, rest, resumes);
                if (cut != null) {
                    exchange(cut, first, second);
                    Continuation.append(rest.body(), second);
                    pieces.remove(i + 1);
                } else if (resumes) {
                    Continuation.append(rest.body(), first);
                    pieces.remove(i + 1);
                }
            }
        }
    }

    private static void exchange(Joint cut, Piece first, Piece second) {
        Piece onward = cut.behind(second);
        Piece begun = cut.before(second);
        Continuation.append(onward.body(), first);
        second.body().clear();
        second.body().addAll(begun.body());
    }

    /** Takes a text without headline out of the piece whose sentence it broke: that goes on below it at the margin. */
    private void partBroken() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece first = pieces.get(i);
            int inner = first.heads().isEmpty() ? -1 : behindBroken(first);
            if (inner > 0) {
                Piece second = first.stretch(inner, first.body().size());
                Joint resumed = resumption(second);
                if (resumed != null) {
                    first.body().subList(inner, first.body().size()).clear();
                    exchange(resumed, first, second);
                    boolean rest = i + 1 < pieces.size() && isRest(pieces.get(i + 1));
                    Continuation.append(rest ? pieces.remove(i + 1).body() : List.of(), second);
                    pieces.add(i + 1, second);
                }
            }
        }
    }

    /** The part that begins anew, behind an empty line, where a sentence of the piece is broken; -1 where there is none. */
    private static int behindBroken(Piece piece) {
        for (int k = 1; k < piece.body().size(); k++) {
            Part part = piece.body().get(k);
            if (part.kind() == Part.Kind.PARAGRAPH
                    && part.start() == Part.Start.SET_IN
                    && part.first() > piece.body().get(k - 1).last() + 1
                    && Continuation.breaksSentence(piece.stretch(0, k))) {
                return k;
            }
        }
        return -1;
    }

    private static @Nullable Joint resumption(Piece piece) {
        return Joint.of(piece).stream()
                .filter(joint -> joint.offset() == 0 && joint.start() == Part.Start.FLUSH)
                .findFirst()
                .orElse(null);
    }

    /** Whether a piece has a headline and no end: on a page whose pieces are signed it goes on somewhere. */
    private static boolean isOpen(Piece first) {
        return !first.heads().isEmpty()
                && first.hasText()
                && !first.isSigned()
                && !first.isClosed()
                && !first.endsSigned();
    }

    private static boolean isClosedWithin(Piece second) {
        return !second.heads().isEmpty() && !second.isContinued() && (second.isClosed() || second.endsSigned());
    }

    private static boolean isRest(Piece rest) {
        return rest.heads().isEmpty() && rest.hasText() && !rest.isContinued();
    }

    private static Part.Start start(Piece piece) {
        return piece.body().stream()
                .filter(part -> part.kind() == Part.Kind.PARAGRAPH)
                .findFirst()
                .map(Part::start)
                .orElse(Part.Start.ANY);
    }

    /**
     * Where in the second piece the first goes on, with words that are more the first one's than the second's, or null for nowhere.
     *
     * @param resumes whether the rest may itself be what goes on with the first
     */
    private static @Nullable Joint cut(Piece first, Piece second, Piece rest, boolean resumes) {
        boolean broken = Continuation.isBroken(first);
        double least = broken && !resumes ? Double.NEGATIVE_INFINITY : 0;
        Joint best = best(first, second, rest, Joint.of(second), least);
        return best != null || broken ? best : best(first, second, rest, Joint.betweenParagraphs(second), SURELY);
    }

    private static @Nullable Joint best(Piece first, Piece second, Piece rest, List<Joint> joints, double least) {
        boolean broken = Continuation.isBroken(first);
        Joint best = null;
        double most = least;
        for (Joint joint : joints) {
            Piece onward = joint.behind(second);
            double gain = gain(first, joint.before(second), onward, rest);
            if (broken && joint.start() == Part.Start.FLUSH) {
                gain += AT_MARGIN;
            }
            if (gain > most && (broken || isMoreOf(second, rest, onward))) {
                best = joint;
                most = gain;
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

    /** How much of a stretch's words another one holds. */
    private static double share(Piece stretch, Piece other) {
        return SharedWords.share(List.of(stretch.words()), other.words());
    }
}
