package org.lilong.article.piece;

import java.util.ArrayList;
import java.util.List;
import org.lilong.article.part.Part;

/**
 * Where the text of a piece can be parted in two.
 *
 * @param part index of the first part behind it
 * @param offset offset in the text of that part; 0 for its beginning
 * @param start how what stands behind it begins
 */
record Joint(int part, int offset, Part.Start start) {
    /** Where in a piece another column may begin: behind empty lines, at the margin of a page that sets paragraphs in, within broken sentences. */
    static List<Joint> of(Piece piece) {
        List<Joint> joints = new ArrayList<>();
        for (int k = 0; k < piece.body().size(); k++) {
            Part part = piece.body().get(k);
            if (part.kind() != Part.Kind.PARAGRAPH) {
                continue;
            }
            boolean apart = k > 0 && part.first() > piece.body().get(k - 1).last() + 1;
            if (k > 0
                    && (apart || part.start() == Part.Start.FLUSH)
                    && piece.stretch(0, k).hasText()) {
                joints.add(new Joint(k, 0, part.start()));
            }
            for (int seam : part.seams()) {
                joints.add(new Joint(k, seam, Part.Start.ANY));
            }
        }
        return joints;
    }

    /** Where paragraphs meet that no empty line parts. */
    static List<Joint> betweenParagraphs(Piece piece) {
        List<Joint> joints = new ArrayList<>();
        for (int k = 1; k < piece.body().size(); k++) {
            Part part = piece.body().get(k);
            Part above = piece.body().get(k - 1);
            if (part.kind() == Part.Kind.PARAGRAPH
                    && above.kind() == Part.Kind.PARAGRAPH
                    && part.start() == Part.Start.SET_IN
                    && part.first() == above.last() + 1) {
                joints.add(new Joint(k, 0, part.start()));
            }
        }
        return joints;
    }

    /** What stands before it. */
    Piece before(Piece piece) {
        Piece before = piece.stretch(0, part);
        if (offset > 0) {
            before.body().add(piece.body().get(part).cut(0, offset));
        }
        return before;
    }

    /** What stands behind it. */
    Piece behind(Piece piece) {
        if (offset == 0) {
            return piece.stretch(part, piece.body().size());
        }
        Piece behind = piece.stretch(part + 1, piece.body().size());
        Part parted = piece.body().get(part);
        behind.body().add(0, parted.cut(offset, parted.text().length()));
        return behind;
    }
}
