package org.lilong.article;

import java.util.ArrayList;
import java.util.List;

/** Cuts the parts of a page into its pieces: a headline begins one, a signature closes one. */
final class PieceCutter {
    private static final PageWords WORDS = PageWords.get();

    private final List<Part> parts;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Part> apart = new ArrayList<>();
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
    record Cut(List<Piece> pieces, List<Part> apart) {}

    static Cut cut(List<Part> parts) {
        PieceCutter cutter = new PieceCutter(parts);
        for (int i = 0; i < parts.size(); i++) {
            cutter.place(i);
        }
        cutter.begin();
        PieceJoining.join(cutter.pieces, cutter.apart);
        return new Cut(cutter.pieces, cutter.apart);
    }

    private void place(int i) {
        Part part = parts.get(i);
        switch (part.kind()) {
            case HEAD -> head(i);
            case PARAGRAPH -> paragraph(part);
            case APART -> apart(i);
            case RULE -> rule(i);
            case SOURCE, DATE, BYLINE, SIGN_OFF, SIGNATURE, CAPTION -> {
                if (part.kind() == Part.Kind.BYLINE && current.isClosed() && opens(i)) {
                    begin();
                }
                current.body.add(part);
            }
        }
    }

    private void paragraph(Part part) {
        if (current.isClosed()) {
            begin();
        }
        current.body.add(part);
    }

    private void apart(int i) {
        apart.add(parts.get(i));
    }

    private void rule(int i) {
        apart.add(parts.get(i));
        if (current.isClosed()) {
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
            current.heads.add(part);
        } else if (beginsPiece(i)) {
            begin();
            current.heads.add(part);
        } else {
            current.body.add(part);
        }
    }

    /** Whether a headline within an open piece begins another one, and is no subhead or caption of that one. */
    private boolean beginsPiece(int i) {
        Part part = parts.get(i);
        boolean picture = WORDS.matches("picture", part.simple()) && part.first() == part.last();
        int next = i + 1;
        while (next < parts.size() && isBetween(parts.get(next).kind())) {
            next++;
        }
        if (next >= parts.size()) {
            return false;
        }
        Part.Kind kind = parts.get(next).kind();
        if (current.isClosed()) {
            return !picture || kind != Part.Kind.HEAD;
        }
        boolean marked = part.text().toString().matches("(?s)★.*|.* ?(——|--|──).{4,}");
        boolean announced = kind == Part.Kind.BYLINE && opens(next) || kind == Part.Kind.SOURCE;
        return marked
                || parts.get(i - 1).kind() == Part.Kind.RULE
                || announced
                || (kind == Part.Kind.PARAGRAPH && (isLead(parts.get(next)) || (!picture && isOnlyHead(i))));
    }

    /** Whether no other headline stands between the one at {@code i} and the close of its text: a piece has several subheads or none. */
    private boolean isOnlyHead(int i) {
        if (current.body.stream().anyMatch(part -> part.kind() == Part.Kind.HEAD)) {
            return false;
        }
        for (int k = i + 1; k < parts.size(); k++) {
            Part.Kind kind = parts.get(k).kind();
            if (kind == Part.Kind.HEAD) {
                return false;
            }
            if (kind == Part.Kind.SIGN_OFF || kind == Part.Kind.SIGNATURE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetween(Part.Kind kind) {
        return kind == Part.Kind.CAPTION || kind == Part.Kind.APART || kind == Part.Kind.RULE;
    }

    private static boolean isLead(Part paragraph) {
        String text = paragraph.simple();
        return WORDS.matches("lead", text.length() > 40 ? text.substring(0, 40) : text);
    }

    /** Whether a byline stands over its text, not below it. */
    private boolean opens(int i) {
        return i + 1 < parts.size()
                && (parts.get(i + 1).kind() == Part.Kind.PARAGRAPH
                        || parts.get(i + 1).kind() == Part.Kind.CAPTION);
    }

    private boolean isPointer(int i) {
        return i + 1 < parts.size()
                && parts.get(i + 1).first() <= parts.get(i).last() + 3
                && parts.get(i + 1).simple().matches("[>＞》]{2,}.*|.{0,4}详见.*");
    }

    private boolean isRepeated(Part part) {
        String text = part.simple().replace(" ", "");
        return current.heads.stream()
                        .anyMatch(head -> head.simple().replace(" ", "").equals(text))
                || (current.hasText()
                        && current.heads.stream()
                                .anyMatch(head -> head.simple().replace(" ", "").equals(text)));
    }

    private void begin() {
        if (!current.heads.isEmpty() || !current.body.isEmpty()) {
            pieces.add(current);
        }
        current = new Piece();
    }
}
