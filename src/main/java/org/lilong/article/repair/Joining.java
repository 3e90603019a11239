package org.lilong.article.repair;

import java.util.List;
import java.util.regex.Pattern;
import org.lilong.article.TracedText;
import org.lilong.article.character.Glyphs;
import org.lilong.article.line.Line;

/** Joins repaired lines: to a paragraph without a trace of the line breaks, to a headline with one space between two lines. */
public final class Joining {
    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,4}[（( ].*");
    private static final Pattern LABELLED = Pattern.compile("\\p{IsHan}{2,5}[:：][^，。；]*");

    private Joining() {}

    public static TracedText paragraph(List<Line> lines, int firstIndent) {
        TracedText.Builder text = new TracedText.Builder();
        for (Line line : lines) {
            boolean hanging = text.length() > 0 && line.indent() > firstIndent + 4;
            if (text.length() > 0
                    && (hanging
                            || listsAnother(lines.get(0), text.lastCharacter(), line)
                            || needsSpace(text.lastCharacter(), line.text().charAt(0)))) {
                text.append(' ', text.lastOrigin());
            }
            text.append(line.text());
        }
        return tightened(text.build());
    }

    /** Whether a line of a labelled list begins with the next name of it. */
    private static boolean listsAnother(Line first, char left, Line line) {
        return Glyphs.isHan(left)
                && NAME.matcher(line.simple()).matches()
                && LABELLED.matcher(first.simple()).matches();
    }

    public static TracedText headline(List<TracedText> lines) {
        TracedText.Builder text = new TracedText.Builder();
        for (TracedText line : lines) {
            if (text.length() > 0) {
                text.append(' ', text.lastOrigin());
            }
            text.append(evenGaps(line));
        }
        return text.build();
    }

    /** Without the spaces that a PDF sets beside quotation marks and brackets; gaps between the columns of a list stay, as one blank. */
    private static TracedText tightened(TracedText text) {
        TracedText.Builder tight = new TracedText.Builder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean inside = i > 0 && i + 1 < text.length();
            boolean beside = inside
                    && character == ' '
                    && (Glyphs.isQuote(text.charAt(i - 1)) || Glyphs.isQuote(text.charAt(i + 1)));
            if (!beside) {
                tight.append(character == Line.GAP ? ' ' : character, text.origin(i));
            }
        }
        return tight.build();
    }

    static TracedText evenGaps(TracedText text) {
        TracedText.Builder even = new TracedText.Builder();
        for (int i = 0; i < text.length(); i++) {
            even.append(text.charAt(i) == Line.GAP ? ' ' : text.charAt(i), text.origin(i));
        }
        return even.build();
    }

    private static boolean needsSpace(char left, char right) {
        return Glyphs.isLatin(left)
                && Glyphs.isLatin(right)
                && Character.isLetter(left)
                && Character.isLetterOrDigit(right);
    }
}
