package org.lilong.article.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lilong.article.original.OriginalText;
import org.lilong.article.original.Print;

/** Writes the lines of a column as text: indents and gaps as blanks, space between lines as an empty line, headlines and captions by their size. */
final class PrintedColumn {
    private static final float HEADLINE = 1.2f;
    private static final float CAPTION = 0.93f;
    private static final int LONGEST_HEADLINE = 48;
    private static final int LONGEST_CAPTION = 4;
    private static final float SAME_LINE = 0.35f;
    private static final float SAME_SIZE = 0.07f;
    private static final float APART = 1.35f;
    private static final int WIDEST_INDENT = 60;

    private final List<PrintedLine> lines;
    private final float em;
    private final float left;
    private final float right;
    private final float leading;
    private final List<Print> prints;

    PrintedColumn(List<Fragment> fragments, float em) {
        this.lines = lines(fragments);
        this.em = em;
        this.left = (float) lines.stream()
                .filter(line -> Math.abs(line.size() - em) < SAME_SIZE * em)
                .mapToDouble(PrintedLine::left)
                .min()
                .orElse(lines.get(0).left());
        this.right = (float) fragments.stream()
                .filter(fragment -> !fragment.isRule())
                .mapToDouble(Fragment::right)
                .max()
                .orElse(left);
        this.leading = leading(lines, em);
        this.prints = prints(lines, em);
    }

    private static List<PrintedLine> lines(List<Fragment> fragments) {
        List<Fragment> sorted = new ArrayList<>(fragments);
        sorted.sort(Comparator.comparingDouble(Fragment::bottom));
        List<PrintedLine> lines = new ArrayList<>();
        List<Fragment> open = new ArrayList<>();
        for (Fragment fragment : sorted) {
            if (!open.isEmpty() && fragment.bottom() - open.get(0).bottom() > SAME_LINE * fragment.size()) {
                lines.add(new PrintedLine(open));
                open.clear();
            }
            open.add(fragment);
        }
        lines.add(new PrintedLine(open));
        return lines;
    }

    /** The usual distance between two lines of running text. */
    private static float leading(List<PrintedLine> lines, float em) {
        List<Float> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float distance = lines.get(i).bottom() - lines.get(i - 1).bottom();
            if (Math.abs(lines.get(i).size() - em) < SAME_SIZE * em && distance < 3 * em) {
                distances.add(distance);
            }
        }
        distances.sort(Comparator.naturalOrder());
        return distances.isEmpty() ? 1.6f * em : distances.get(distances.size() / 3);
    }

    float width() {
        return right - left;
    }

    /**
     * Writes the column.
     *
     * @param continues whether it goes on where the last column ended, so that no empty line is due
     * @param wholeWidth the width of the widest column of the same print
     * @param nextOrNull the column in which it goes on
     */
    void write(OriginalText.Builder text, boolean continues, float wholeWidth, @Nullable PrintedColumn nextOrNull) {
        PrintedWrap wrap = new PrintedWrap(left + wholeWidth, em);
        for (int i = 0; i < lines.size(); i++) {
            boolean apart = i == 0 ? !continues || prints.get(0) != Print.BODY : isParted(i);
            boolean wrapped = i > 0 && isWrapped(i - 1, wrap);
            if (apart && !wrapped && text.length() > 0 && !text.endsWrapped()) {
                text.append("\n");
            }
            write(lines.get(i), prints.get(i), text);
            boolean last = i + 1 == lines.size();
            if (last ? nextOrNull != null && isContinued(nextOrNull, wrap) : isWrapped(i, wrap)) {
                text.wrap();
            } else {
                text.append("\n");
            }
        }
        if (prints.get(lines.size() - 1) != Print.BODY && !text.endsWrapped()) {
            text.append("\n");
        }
    }

    private boolean isParted(int i) {
        return prints.get(i) != prints.get(i - 1) || isApart(i, prints.get(i));
    }

    /** Whether a line fills its column and goes on in the next one, so that the break says nothing. */
    private boolean isWrapped(int i, PrintedWrap wrap) {
        return i + 1 < lines.size() && !isParted(i + 1) && wrap.wraps(lines.get(i), lines.get(i + 1), left);
    }

    private boolean isContinued(PrintedColumn next, PrintedWrap wrap) {
        int last = lines.size() - 1;
        return prints.get(last) == next.prints.get(0) && wrap.wraps(lines.get(last), next.lines.get(0), next.left);
    }

    private boolean isApart(int i, Print print) {
        PrintedLine line = lines.get(i);
        PrintedLine above = lines.get(i - 1);
        float distance = line.bottom() - above.bottom();
        if (print == Print.HEADLINE) {
            return distance > 2.2f * Math.max(line.size(), above.size());
        }
        return distance > APART * leading || Math.abs(line.size() - above.size()) > 2 * SAME_SIZE * em;
    }

    private static List<Print> prints(List<PrintedLine> lines, float em) {
        List<Print> prints = new ArrayList<>();
        for (PrintedLine line : lines) {
            boolean headline =
                    line.size() >= HEADLINE * em && line.length() <= LONGEST_HEADLINE && !line.endsSentence();
            prints.add(headline ? Print.HEADLINE : line.size() <= CAPTION * em ? Print.CAPTION : Print.BODY);
        }
        for (int i = 0; i < prints.size(); ) {
            int end = i + 1;
            while (end < prints.size() && prints.get(end) == prints.get(i)) {
                end++;
            }
            if (prints.get(i) == Print.CAPTION && end - i > LONGEST_CAPTION) {
                prints.subList(i, end).replaceAll(print -> Print.BODY);
            }
            i = end;
        }
        return prints;
    }

    private void write(PrintedLine line, Print print, OriginalText.Builder text) {
        text.print(print);
        if (print == Print.BODY) {
            text.append(blanks(line.left() - left));
        }
        float right = Float.NaN;
        for (Fragment fragment : line.fragments()) {
            if (!Float.isNaN(right)) {
                text.append(blanks(Math.max(em, fragment.left() - right)));
            }
            fragment.glyphs().forEach(glyph -> text.append(glyph.text().replaceAll("\\R", " "), glyph.box()));
            right = fragment.right();
        }
    }

    private String blanks(float width) {
        return " ".repeat(Math.max(0, Math.min(WIDEST_INDENT, Math.round(width / em * 2))));
    }
}
