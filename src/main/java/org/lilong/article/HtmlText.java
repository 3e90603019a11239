package org.lilong.article;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an HTML page as its lines: one for each block, nothing for scripts and styles. */
final class HtmlText {
    private HtmlText() {}

    static String of(String html) {
        Document document = Jsoup.parse(html);
        document.select("script, style, noscript, template, select, iframe, svg")
                .remove();
        StringBuilder text = new StringBuilder();
        document.body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.text().isBlank() ? " " : words.text());
                } else if (node instanceof Element element && breaks(element)) {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock()) {
                    text.append('\n');
                } else if (node instanceof Element element
                        && element.normalName().equals("td")) {
                    text.append("    ");
                }
            }
        });
        return text.toString().replaceAll("(?m)^[ \\t]+|[ \\t]+$", "").replaceAll("\n{3,}", "\n\n");
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }
}
