package org.lilong.article.format;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.lilong.article.original.OriginalText;
import org.lilong.article.original.Print;

/** The text of an HTML page as its lines: one for each block, headlines and menus told by their mark-up, nothing for scripts and what is hidden. */
final class HtmlText implements NodeVisitor {
    private static final String UNSEEN =
            "script, style, noscript, template, select, textarea, button, iframe, svg, object, [hidden], [style~=(?i)display\\s*:\\s*none]";
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final int LONGEST_CELL = 40;

    private final Menus menus;
    private final MarkupOffsets offsets;
    private final HtmlLines lines = new HtmlLines();

    private HtmlText(Menus menus, MarkupOffsets offsets) {
        this.menus = menus;
        this.offsets = offsets;
    }

    static OriginalText of(String html) {
        Document document = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        document.select(UNSEEN).remove();
        HtmlText text = new HtmlText(Menus.of(document.body()), new MarkupOffsets(html));
        document.body().traverse(text);
        text.lines.endLine();
        return text.lines.written(html);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            lines.append(words.getWholeText(), offsets.of(words));
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        if (element.normalName().equals("br")) {
            lines.lineBreak();
        } else if (breaks(element)) {
            lines.endLine();
        }
        if (menus.contains(element)) {
            lines.menu(true);
        }
        if (element.normalName().equals("pre")) {
            lines.preformatted(true);
        }
        if (HEADINGS.contains(element.normalName())) {
            lines.blankLine();
            lines.print(Print.HEADLINE);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (isFieldOfRow(element)) {
            lines.gap();
        } else if (element.isBlock()) {
            lines.endLine();
        }
        if (menus.contains(element)) {
            lines.menu(false);
        }
        if (element.normalName().equals("pre")) {
            lines.preformatted(false);
        }
        if (HEADINGS.contains(element.normalName())) {
            lines.print(Print.BODY);
            lines.blankLine();
        } else if (element.normalName().equals("p")) {
            lines.blankLine();
        }
    }

    private static boolean breaks(Element element) {
        return element.isBlock() && !isFieldOfRow(element);
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
}
