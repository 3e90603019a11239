package org.lilong.article.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lilong.article.SetApart;
import org.lilong.article.part.Part;

/** Cuts the parts of a page into its pieces: a headline begins one, a signature closes one. */
public final class PieceCutter {

    private static final Pattern EDITORS =
            Pattern.compile("(?:责任编辑|责编|编辑|版式|美编|校对)[:：] ?\\p{IsHan}{2,4}(?!\\p{IsHan}).{0,30}$");
    private final List<Part> parts;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Part> apart = new ArrayList<>();
    private final List<Part> imprint = new ArrayList<>();
    private Piece current = new Piece();

    private PieceCutter(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * The pieces of a page.
     *
     * @param pieces its articles to be, in the order of the page
     * @param apart what belongs to none of them
     */
    public record Cut(List<Piece> pieces, List<Part> apart) {
        /** What the page tells of itself. */
        public Stream<Part> mastheads() {
            return apart.stream().filter(part -> part.apartOrNull() == SetApart.Kind.MASTHEAD);
        }
    }

    public static Cut cut(List<Part> parts) {
        PieceCutter cutter = new PieceCutter(parts);
        for (int i = 0; i < parts.size(); i++) {
            cutter.place(i);
        }
        cutter.begin();
        cutter.giveImprintToFirst();
        PieceJoining.join(cutter.pieces, cutter.apart);
        return new Cut(cutter.pieces, cutter.apart);
    }

    private void place(int i) {
        Part part = parts.get(i);
        switch (part.kind()) {
            case HEAD -> head(i);
            case PARAGRAPH -> paragraph(i);
            case APART -> apart(i);
            case RULE -> rule(i);
            case COLUMN_NAME -> columnName(part);
            case CONTINUES_ELSEWHERE -> {
                apart.add(part);
                current.setOnward(part.simple());
                begin();
            }
            case CONTINUED -> {
                apart.add(part);
                if (current.hasText()) {
                    begin();
                }
                current.setContinued(part.simple());
            }
            case SOURCE, DATE, BYLINE, SIGN_OFF, SIGNATURE, CAPTION -> {
                if (part.kind() == Part.Kind.BYLINE && current.isClosed() && new NewPiece(parts, current).opens(i)) {
                    begin();
                }
                current.body().add(part);
            }
        }
    }

    private void paragraph(int i) {
        Part part = parts.get(i);
        boolean apart = i > 0 && part.first() > parts.get(i - 1).last() + 1;
        if (current.isClosed() || apart && current.endsSigned()) {
            begin();
        }
        current.body().add(part);
    }

    /** What a page tells of itself stands apart, but for who edited it: that is told of people. */
    private void apart(int i) {
        Part part = parts.get(i);
        Matcher editors = EDITORS.matcher(part.simple());
        if (part.apartOrNull() == SetApart.Kind.MASTHEAD && editors.find()) {
            if (editors.start() > 0) {
                apart.add(part.cut(0, editors.start()));
            }
            imprint.add(part.cut(editors.start(), part.text().length()).as(Part.Kind.BYLINE));
        } else {
            apart.add(part);
        }
    }

    private void giveImprintToFirst() {
        if (!pieces.isEmpty()) {
            pieces.get(0).body().addAll(0, imprint);
        } else {
            apart.addAll(imprint);
        }
    }

    private void rule(int i) {
        apart.add(parts.get(i));
        if (current.isClosed()) {
            begin();
        }
    }

    private void columnName(Part part) {
        apart.add(part);
        if (current.hasText()) {
            begin();
        }
    }

    private void head(int i) {
        Part part = parts.get(i);
        if (isPointer(i)) {
            apart.add(new Part(Part.Kind.APART, part.text(), part.first(), part.last(), SetApart.Kind.NAVIGATION));
        } else if (isRepeated(part)) {
            apart.add(
                    new Part(Part.Kind.APART, part.text(), part.first(), part.last(), SetApart.Kind.REPEATED_HEADLINE));
        } else if (!current.hasText()) {
            current.heads().add(part);
        } else if (new NewPiece(parts, current).isBegunAt(i)) {
            begin();
            current.heads().add(part);
        } else {
            current.body().add(isCaption(i) ? part.as(Part.Kind.CAPTION) : part);
        }
    }

    /** Whether a line between empty ones stands where the text goes on below it: no subhead, but words under a picture. */
    private boolean isCaption(int i) {
        return i + 1 < parts.size()
                && parts.get(i).first() > parts.get(i - 1).last() + 1
                && parts.get(i + 1).first() > parts.get(i).last() + 1
                && new NewPiece(parts, current).goesOnAbove(i + 1);
    }

    private boolean isPointer(int i) {
        return i + 1 < parts.size()
                && parts.get(i + 1).first() <= parts.get(i).last() + 3
                && parts.get(i + 1).simple().matches("[>＞》]{2,}.*|.{0,4}详见.*");
    }

    private boolean isRepeated(Part part) {
        String text = part.simple().replace(" ", "");
        return current.heads().stream()
                        .anyMatch(head -> head.simple().replace(" ", "").equals(text))
                || (current.hasText()
                        && current.heads().stream()
                                .anyMatch(head -> head.simple().replace(" ", "").equals(text)));
    }

    private void begin() {
        if (!current.heads().isEmpty() || !current.body().isEmpty()) {
            pieces.add(current);
        }
        current = new Piece();
    }
}
