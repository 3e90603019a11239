package org.lilong.article.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.article.character.Glyphs;
import org.lilong.article.line.LineKind;
import org.lilong.article.line.LineKinds;

/**
 * Finds the line breaks that say nothing in a text whose lines were all cut at one width, headlines, lists and furniture too.
 *
 * <p>Such a text shows it: no line is longer than the width, and many lines of prose are exactly as long.
 */
final class HardWraps {
    private static final int NARROWEST = 8;
    private static final int LEAST_FULL = 4;
    private static final int LEAST_SHARE = 8;
    /** In columns. */
    private static final int LEAST_INDENT = 2;

    private static final Pattern RULE = Pattern.compile("\\s*[\\u2500-\\u257F—－_＿=＝*＊~～.．·…-]+\\s*");

    private final String text;
    private final List<Span> lines = new ArrayList<>();

    private HardWraps(String text) {
        this.text = text;
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                boolean carriage = i > begin && text.charAt(i - 1) == '\r';
                lines.add(new Span(begin, carriage ? i - 1 : i));
                begin = i + 1;
            }
        }
    }

    /** The offsets at which lines end whose break is to be ignored. */
    static BitSet of(String text) {
        HardWraps wraps = new HardWraps(text);
        BitSet byCharacters = wraps.cut(wraps::characters, 0);
        return byCharacters.isEmpty() ? wraps.cut(wraps::columns, 1) : byCharacters;
    }

    private BitSet cut(IntUnaryOperator measure, int slack) {
        int width = 0;
        int filled = 0;
        for (int i = 0; i < lines.size(); i++) {
            width = Math.max(width, measure.applyAsInt(i));
            filled += isBlank(i) ? 0 : 1;
        }
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            full += measure.applyAsInt(i) >= width - slack && isProse(i) && !isBlank(i + 1) ? 1 : 0;
        }
        BitSet ends = new BitSet();
        if (width < NARROWEST || full < LEAST_FULL || full * LEAST_SHARE < filled) {
            return ends;
        }
        int first = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (measure.applyAsInt(i) >= width - slack && continues(i) && !isNextSetInAs(first, i)) {
                ends.set(lines.get(i).end());
            } else {
                first = i + 1;
            }
        }
        return ends;
    }

    /** Whether a full line goes on in the next one: a new paragraph shows by a blank line, by its indent or by what it is. */
    private boolean continues(int i) {
        if (isBlank(i) || isBlank(i + 1) || isRule(i) != isRule(i + 1)) {
            return false;
        }
        if (!Glyphs.endsSentence(line(i).strip())) {
            return true;
        }
        String next = line(i + 1);
        boolean indented = Glyphs.isSpace(next.charAt(0));
        return !indented && LineKinds.ofText(Glyphs.simplified(next.strip())) == LineKind.TEXT;
    }

    /**
     * Whether below a line that happens to be full the next paragraph or row of a list begins, set in as far as its own first line; where the
     * fields of a row are as far apart, the space may be that between two of them.
     */
    private boolean isNextSetInAs(int first, int i) {
        int indent = indent(i + 1);
        String line = line(i);
        return indent >= LEAST_INDENT
                && indent == indent(first)
                && !Glyphs.isSpace(line.charAt(line.length() - 1))
                && !hasGap(line.strip(), indent);
    }

    private static boolean hasGap(String line, int width) {
        int gap = 0;
        for (int k = 0; k < line.length(); k++) {
            boolean space = Glyphs.isSpace(line.charAt(k));
            if (!space && gap == width) {
                return true;
            }
            gap = space ? gap + Glyphs.width(line.charAt(k)) : 0;
        }
        return false;
    }

    private int indent(int i) {
        int indent = 0;
        for (int k = lines.get(i).begin(); k < lines.get(i).end() && Glyphs.isSpace(text.charAt(k)); k++) {
            indent += Glyphs.width(text.charAt(k));
        }
        return indent;
    }

    private String line(int i) {
        return text.substring(lines.get(i).begin(), lines.get(i).end());
    }

    private boolean isBlank(int i) {
        for (int k = lines.get(i).begin(); k < lines.get(i).end(); k++) {
            if (!Glyphs.isSpace(text.charAt(k))) {
                return false;
            }
        }
        return true;
    }

    private boolean isRule(int i) {
        return RULE.matcher(line(i)).matches();
    }

    private boolean isProse(int i) {
        for (int k = lines.get(i).begin(); k < lines.get(i).end(); k++) {
            if ("，。、；,".indexOf(text.charAt(k)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private int characters(int i) {
        return text.codePointCount(lines.get(i).begin(), lines.get(i).end());
    }

    private int columns(int i) {
        int columns = 0;
        for (int k = lines.get(i).begin(); k < lines.get(i).end(); k++) {
            columns += Glyphs.width(text.charAt(k));
        }
        return columns;
    }
}
