package org.lilong.article.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.TracedText;
import org.lilong.article.line.Line;
import org.lilong.article.original.OriginalText;
import org.lilong.article.original.Print;

/** Gathers the words of a web page into lines, as a browser sets them but for the line breaks that a text was set into the page with. */
final class HtmlLines {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** In blanks. */
    private static final int CELL_GAP = 4;

    /** A line and what its mark-up tells of it. */
    private record Line(TracedText text, Print print) {}

    private final List<Line> lines = new ArrayList<>();
    private TracedText.Builder line = new TracedText.Builder();
    private Print print = Print.BODY;
    private int menuDepth;
    private int preDepth;

    /** What the lines from here on are printed as, outside menus. */
    void print(Print kind) {
        print = kind;
    }

    /** Enters or leaves a menu. */
    void menu(boolean entered) {
        menuDepth += entered ? 1 : -1;
    }

    /** Enters or leaves a stretch whose blanks and line breaks all count. */
    void preformatted(boolean entered) {
        preDepth += entered ? 1 : -1;
    }

    /** The lines as one text; no two of them empty. */
    OriginalText written(String html) {
        OriginalText.Builder text = new OriginalText.Builder().markup(html);
        boolean blank = true;
        for (Line each : lines) {
            boolean empty = each.text.length() == 0;
            if (!empty || !blank) {
                text.print(each.print).append(each.text).append("\n");
            }
            blank = empty;
        }
        return text.build();
    }

    /**
     * Appends words of the page.
     *
     * @param origins for each of their characters where it stands in the mark-up
     */
    void append(String text, int[] origins) {
        int begin = 0;
        for (Matcher breaks = LINE_BREAK.matcher(text); breaks.find(); begin = breaks.end()) {
            append(text, begin, breaks.start(), origins);
            endSourceLine(isBlankLine(text, breaks.end()));
        }
        append(text, begin, text.length(), origins);
    }

    /** Appends a line of the source: blanks at its beginning say nothing, and many are one. */
    private void append(String text, int begin, int end, int[] origins) {
        boolean dropped = preDepth == 0 && begin > 0;
        for (int i = begin; i < end; i++) {
            boolean blank = preDepth == 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t');
            if (!blank) {
                line.append(text.charAt(i), origins[i]);
            } else if (!dropped) {
                line.append(' ', origins[i]);
            }
            dropped = blank;
        }
    }

    /** Parts two cells of a row. */
    void gap() {
        for (int i = 0; i < CELL_GAP; i++) {
            line.append(' ', line.lastOrigin());
        }
    }

    private static boolean isBlankLine(String text, int begin) {
        int i = begin;
        while (i < text.length() && Character.isWhitespace(text.charAt(i)) && "\n\r".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i == text.length() || "\n\r".indexOf(text.charAt(i)) >= 0;
    }

    /** A line break in the source is a blank to a browser, yet often one of the text that was set into the page. */
    private void endSourceLine(boolean nextIsBlank) {
        if (preDepth > 0) {
            endPreformattedLine();
        } else if (!line.isBlank() && !nextIsBlank) {
            endLine();
        } else if (line.length() == 0 || line.lastCharacter() != ' ') {
            line.append(' ', line.lastOrigin());
        }
    }

    void endLine() {
        if (preDepth > 0) {
            endPreformattedLine();
        } else if (line.length() > 0) {
            add(line.build().strip());
        }
    }

    /** Ends a line where the page asks for it; a second break leaves an empty one. */
    void lineBreak() {
        if (line.isBlank() && preDepth == 0) {
            blankLine();
        } else {
            endLine();
        }
    }

    private void endPreformattedLine() {
        add(line.build().stripTrailing());
    }

    private void add(TracedText text) {
        lines.add(new Line(text, menuDepth > 0 ? Print.MENU : print));
        line = new TracedText.Builder();
    }

    void blankLine() {
        endLine();
        lines.add(new Line(TracedText.of(""), Print.BODY));
    }
}
