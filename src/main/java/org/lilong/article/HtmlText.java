package org.lilong.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an HTML page as its lines: one for each block, headlines and menus told by their mark-up, nothing for scripts and what is hidden. */
final class HtmlText implements NodeVisitor {
    private static final String UNSEEN =
            "script, style, noscript, template, select, textarea, button, iframe, svg, object, [hidden], [style~=(?i)display\\s*:\\s*none]";
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern SOURCE_INDENT = Pattern.compile("^[ \\t]+");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]+");

    private static final int LONGEST_CELL = 40;
    private static final String CELL_GAP = "    ";

    /** A line and what its mark-up tells of it. */
    private record Line(String text, Print print) {}

    private final Menus menus;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private Print print = Print.BODY;
    private int menuDepth;
    private int preDepth;

    private HtmlText(Menus menus) {
        this.menus = menus;
    }

    static OriginalText of(String html) {
        Document document = Jsoup.parse(html);
        document.select(UNSEEN).remove();
        HtmlText text = new HtmlText(Menus.of(document.body()));
        document.body().traverse(text);
        text.endLine();
        return text.written();
    }

    private OriginalText written() {
        OriginalText.Builder text = new OriginalText.Builder();
        boolean blank = true;
        for (Line each : lines) {
            if (!each.text.isEmpty() || !blank) {
                text.print(each.print).append(each.text).append("\n");
            }
            blank = each.text.isEmpty();
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
            line.append(CELL_GAP);
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
        String[] broken = LINE_BREAK.split(words.getWholeText(), -1);
        for (int i = 0; i < broken.length; i++) {
            if (preDepth > 0) {
                line.append(broken[i]);
            } else {
                String text = i > 0 ? SOURCE_INDENT.matcher(broken[i]).replaceFirst("") : broken[i];
                line.append(BLANKS.matcher(text).replaceAll(" "));
            }
            if (i + 1 < broken.length) {
                endSourceLine(broken[i + 1]);
            }
        }
    }

    /** A line break in the source is a blank to a browser, yet often one of the text that was set into the page. */
    private void endSourceLine(String next) {
        if (preDepth > 0) {
            endPreformattedLine();
        } else if (line.toString().isBlank() || next.isBlank()) {
            line.append(' ');
        } else {
            endLine();
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
        } else if (!line.isEmpty()) {
            add(line.toString().strip());
        }
    }

    private void endPreformattedLine() {
        add(line.toString().stripTrailing());
    }

    private void add(String text) {
        lines.add(new Line(text, menuDepth > 0 ? Print.MENU : print));
        line.setLength(0);
    }

    private void blankLine() {
        endLine();
        lines.add(new Line("", Print.BODY));
    }
}
