package org.lilong.article;

import java.util.ArrayList;
import java.util.List;

/** An article in the making: its headline's lines and what stands below. */
final class Piece {
    final List<Part> heads = new ArrayList<>();
    final List<Part> body = new ArrayList<>();

    private boolean breaksOff;
    private boolean continued;

    /** Whether it goes on elsewhere. */
    boolean breaksOff() {
        return breaksOff;
    }

    void setBreaksOff(boolean breaksOff) {
        this.breaksOff = breaksOff;
    }

    /** Whether it began elsewhere. */
    boolean isContinued() {
        return continued;
    }

    void setContinued() {
        continued = true;
    }

    boolean hasText() {
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

    private boolean hasTextBefore(int end) {
        return body.subList(0, end).stream().anyMatch(part -> part.kind() == Part.Kind.PARAGRAPH);
    }

    int firstLine() {
        return body.stream()
                .filter(part -> part.kind() == Part.Kind.PARAGRAPH)
                .mapToInt(Part::first)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
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
