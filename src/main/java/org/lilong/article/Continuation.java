package org.lilong.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins an article that goes on elsewhere: the stretch above "下转第2版" and the one below "上接第1版" are one. */
final class Continuation {
    private static final String PAGE = "第? ?[0-9A-Za-z一二三四五六七八九十]{1,3} ?版";
    private static final Pattern ONWARD =
            Pattern.compile("[（(【] ?(?:紧?下转|续转|转至|转) ?" + PAGE + "[^）)】。]{0,10}[）)】]|紧?下转 ?" + PAGE);
    private static final Pattern BACK =
            Pattern.compile("[（(【] ?(?:紧?上接|续接|续|接) ?" + PAGE + "[^）)】。]{0,10}[）)】]|紧?上接 ?" + PAGE);

    private final List<Piece> pieces;
    private final List<Part> apart;

    private Continuation(List<Piece> pieces, List<Part> apart) {
        this.pieces = pieces;
        this.apart = apart;
    }

    /** The function of a line that is such a pointer and nothing else. */
    static Optional<LineKind> kind(String line) {
        if (ONWARD.matcher(line).matches()) {
            return Optional.of(LineKind.CONTINUES_ELSEWHERE);
        }
        return BACK.matcher(line).matches() ? Optional.of(LineKind.CONTINUED) : Optional.empty();
    }

    /** The lines with each pointer that ends or begins one on a line of its own. */
    static List<Line> parted(List<Line> lines) {
        List<Line> parted = new ArrayList<>();
        for (Line line : lines) {
            Matcher onward = ONWARD.matcher(line.simple());
            Matcher back = BACK.matcher(line.simple());
            int cut = -1;
            if (back.lookingAt()) {
                cut = back.end();
            } else {
                while (onward.find()) {
                    cut = onward.end() == line.simple().length() ? onward.start() : cut;
                }
            }
            if (cut > 0 && cut < line.text().length()) {
                parted.add(line.cut(0, cut));
                parted.add(line.cut(cut, line.text().length()));
            } else {
                parted.add(line);
            }
        }
        return parted;
    }

    /** Joins pieces in place; a headline that stands over the second stretch again goes to {@code apart}. */
    static void join(List<Piece> pieces, List<Part> apart) {
        new Continuation(pieces, apart).join();
    }

    private void join() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Piece beginning = piece.isContinued() && piece.hasText() ? beginning(piece) : null;
            if (beginning != null) {
                append(piece, beginning);
                pieces.remove(i--);
            }
        }
    }

    /** The piece that breaks off and speaks most of the same; the words decide only where several do. */
    private @Nullable Piece beginning(Piece continued) {
        Piece best = null;
        double most = -1;
        for (Piece piece : pieces) {
            if (piece != continued && piece.breaksOff() && piece.hasText()) {
                double fit = Math.max(
                        HeadMatching.fit(piece.heads, continued.words()),
                        HeadMatching.fit(continued.heads, heads(piece)));
                if (fit > most) {
                    best = piece;
                    most = fit;
                }
            }
        }
        return best;
    }

    private static String heads(Piece piece) {
        StringBuilder words = new StringBuilder();
        piece.heads.forEach(head -> words.append(head.simple()));
        return words.toString();
    }

    private void append(Piece continued, Piece beginning) {
        for (Part head : continued.heads) {
            apart.add(
                    new Part(Part.Kind.APART, head.text(), head.first(), head.last(), SetApart.Kind.REPEATED_HEADLINE));
        }
        int last = lastParagraph(beginning);
        for (Part part : continued.body) {
            Part open = last < 0 ? null : beginning.body.get(last);
            if (open != null && part.kind() == Part.Kind.PARAGRAPH && isBroken(open)) {
                beginning.body.set(last, joined(open, part));
            } else {
                beginning.body.add(part);
            }
            last = part.kind() == Part.Kind.PARAGRAPH ? -1 : last;
        }
        beginning.setOnward(continued.onward());
    }

    private static boolean isBroken(Part paragraph) {
        return !Glyphs.endsSentence(paragraph.simple()) && !paragraph.simple().endsWith("：");
    }

    private static int lastParagraph(Piece piece) {
        for (int i = piece.body.size() - 1; i >= 0; i--) {
            if (piece.body.get(i).kind() == Part.Kind.PARAGRAPH) {
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
