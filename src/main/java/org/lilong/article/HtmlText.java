package org.lilong.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** The text of an HTML page as its lines: one for each block, headlines and menus told by their mark-up, nothing for scripts and what is hidden. */
final class HtmlText implements NodeVisitor {
    private static final String UNSEEN =
            "script, style, noscript, template, select, textarea, button, iframe, svg, object, [hidden], [style~=(?i)display\\s*:\\s*none]";
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private static final int LONGEST_CELL = 40;
    /** In blanks. */
    private static final int CELL_GAP = 4;

    /** A line and what its mark-up tells of it. */
    private record Line(TracedText text, Print print) {}

    private final Menus menus;
    private final MarkupOffsets offsets;
    private final List<Line> lines = new ArrayList<>();
    private TracedText.Builder line = new TracedText.Builder();
    private Print print = Print.BODY;
    private int menuDepth;
    private int preDepth;

    private HtmlText(Menus menus, MarkupOffsets offsets) {
        this.menus = menus;
        this.offsets = offsets;
    }

    static OriginalText of(String html) {
        Document document = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        document.select(UNSEEN).remove();
        HtmlText text = new HtmlText(Menus.of(document.body()), new MarkupOffsets(html));
        document.body().traverse(text);
        text.endLine();
        return text.written(html);
    }

    private OriginalText written(String html) {
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

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        if (breaks(element)) {
            endLine();
        }
        if (menus.contains(element)) {
            menuDepth++;
        }
        if (element.normalName().equals("pre")) {
            preDepth++;
        }
        if (HEADINGS.contains(element.normalName())) {
            blankLine();
            print = Print.HEADLINE;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (isFieldOfRow(element)) {
            gap();
        } else if (element.isBlock()) {
            endLine();
        }
        if (menus.contains(element)) {
            menuDepth--;
        }
        if (element.normalName().equals("pre")) {
            preDepth--;
        }
        if (HEADINGS.contains(element.normalName())) {
            print = Print.BODY;
            blankLine();
        } else if (element.normalName().equals("p")) {
            blankLine();
        }
    }

    private void append(TextNode words) {
        String text = words.getWholeText();
        int[] origins = offsets.of(words);
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

    private void gap() {
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

    private static boolean breaks(Element element) {
        return (element.isBlock() && !isFieldOfRow(element))
                || element.normalName().equals("br");
    }

    /** Whether an element is a short cell beside others, so that the row is a line of a list and not a part of the page's frame. */
    private static boolean isFieldOfRow(Element element) {
        Element row = element.parent();
        return (element.normalName().equals("td") || element.normalName().equals("th"))
                && row != null
                && row.childrenSize() > 1
                && row.children().stream().allMatch(HtmlText::isShortCell);
    }

    private static boolean isShortCell(Element cell) {
        return cell.children().stream().noneMatch(child -> child.normalName().matches("div|table|ul|ol|h[1-6]"))
                && cell.childNodeSize() < LONGEST_CELL
                && cell.text().length() <= LONGEST_CELL;
    }

    private void endLine() {
        if (preDepth > 0) {
            endPreformattedLine();
        } else if (line.length() > 0) {
            add(line.build().strip());
        }
    }

    private void endPreformattedLine() {
        add(line.build().stripTrailing());
    }

    private void add(TracedText text) {
        lines.add(new Line(text, menuDepth > 0 ? Print.MENU : print));
        line = new TracedText.Builder();
    }

    private void blankLine() {
        endLine();
        lines.add(new Line(TracedText.of(""), Print.BODY));
    }
}
