package org.lilong.article.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lilong.article.layout.Letters;
import org.lilong.article.line.Line;
import org.lilong.article.part.Part;

/** An article in the making: its headline's lines and what stands below. */
public final class Piece {
    private final List<Part> heads = new ArrayList<>();
    private final List<Part> body = new ArrayList<>();

    private @Nullable String onward;
    private @Nullable String back;

    /** The lines of its headline; callers may change them. */
    public List<Part> heads() {
        return heads;
    }

    /** What stands below the headline, in order; callers may change it. */
    public List<Part> body() {
        return body;
    }

    /** Whether it goes on elsewhere. */
    boolean breaksOff() {
        return onward != null;
    }

    /** The number of the page on which it goes on. */
    Optional<String> goesOnOn() {
        return Optional.ofNullable(onward).flatMap(PageTurns::named);
    }

    /** Notes the words that say where it goes on, or null where it does not. */
    void setOnward(@Nullable String pointer) {
        onward = pointer;
    }

    /** The words that say where it goes on. */
    @Nullable
    String onward() {
        return onward;
    }

    /** Whether it began elsewhere. */
    boolean isContinued() {
        return back != null;
    }

    /** The number of the page on which it began. */
    Optional<String> begunOn() {
        return Optional.ofNullable(back).flatMap(PageTurns::named);
    }

    void setContinued(String pointer) {
        back = pointer;
    }

    public boolean hasText() {
        return body.stream().anyMatch(part -> part.kind() == Part.Kind.PARAGRAPH);
    }

    /** Whether a signature or a closing line ends it. */
    boolean isClosed() {
        for (int i = body.size() - 1; i >= 0; i--) {
            Part.Kind kind = body.get(i).kind();
            if (kind == Part.Kind.SIGN_OFF || kind == Part.Kind.SIGNATURE || kind == Part.Kind.DATE) {
                return hasText();
            }
            if (kind == Part.Kind.BYLINE) {
                return hasTextBefore(i);
            }
            if (kind == Part.Kind.PARAGRAPH) {
                return false;
            }
        }
        return false;
    }

    /** Whether its last paragraph ends with who wrote it. */
    boolean endsSigned() {
        return !body.isEmpty()
                && body.get(body.size() - 1).kind() == Part.Kind.PARAGRAPH
                && Line.endsSigned(body.get(body.size() - 1).simple());
    }

    boolean isSigned() {
        return body.stream().anyMatch(part -> part.kind() == Part.Kind.SIGN_OFF || part.kind() == Part.Kind.SIGNATURE);
    }

    /** Whether it addresses somebody. */
    boolean isLetter() {
        return body.stream().anyMatch(part -> part.kind() == Part.Kind.PARAGRAPH && Letters.begins(part.simple()));
    }

    private boolean hasTextBefore(int end) {
        return body.subList(0, end).stream().anyMatch(part -> part.kind() == Part.Kind.PARAGRAPH);
    }

    public int firstLine() {
        return body.stream()
                .filter(part -> part.kind() == Part.Kind.PARAGRAPH)
                .mapToInt(Part::first)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** A part of its body as a piece of its own, without a headline; changes of one leave the other as it is. */
    Piece stretch(int from, int to) {
        Piece stretch = new Piece();
        stretch.body.addAll(body.subList(from, to));
        return stretch;
    }

    /** The words of its running text in simplified characters. */
    String words() {
        StringBuilder words = new StringBuilder();
        for (Part part : body) {
            if (part.kind() != Part.Kind.CAPTION && part.kind() != Part.Kind.HEAD) {
                words.append(part.simple()).append('\n');
            }
        }
        return words.toString();
    }
}
