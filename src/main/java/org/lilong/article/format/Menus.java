package org.lilong.article.format;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Tells the parts of a web page that are no text of its own: menus, lists of links to other pages, tag clouds, the foot. */
public final class Menus {
    private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "form", "menu");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar");
    private static final Pattern NAMES = Pattern.compile(
            "(?i)(^|[\\s_-])(nav|navi|navbar|navigation|menu|sidebar|side|aside|foot|footer|bottom|tags?|tagcloud|tag-?list|cloud|related"
                    + "|relate|recommend|hot|hotnews|rank|ranking|share|comments?|login|search|copyright|friend-?links?|links|prevnext"
                    + "|pager|pagination|toolbar|banner|ads?|advert)([\\s_\\d-]|$)");
    private static final double LINKED = 0.5;
    private static final int FEWEST_LINKS = 3;
    private static final double MINORITY = 0.4;
    private static final int PARAGRAPH = 40;

    /** How much text an element holds, how much of that in links, how many links, and the longest stretch outside them. */
    private static final class Content {
        private int all;
        private int linked;
        private int links;
        private int longest;
    }

    private final Map<Element, Content> contents = new IdentityHashMap<>();
    private final Set<Element> menus = Collections.newSetFromMap(new IdentityHashMap<>());

    private Menus() {}

    static Menus of(Element body) {
        Menus menus = new Menus();
        menus.measure(body);
        menus.mark(body);
        return menus;
    }

    /** Whether an element is the outermost of a menu. */
    boolean contains(Element element) {
        return menus.contains(element);
    }

    private void measure(Element body) {
        body.traverse(new NodeVisitor() {
            private int linkDepth;

            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    Content content = new Content();
                    contents.put(element, content);
                    if (element.normalName().equals("a")) {
                        linkDepth++;
                        content.links++;
                    }
                } else if (node instanceof TextNode words) {
                    Element parent = words.parent();
                    Content around = parent == null ? null : contents.get(parent);
                    count(words.text(), around == null ? new Content() : around, linkDepth > 0);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    linkDepth -= element.normalName().equals("a") ? 1 : 0;
                    Content above = element.parent() == null ? null : contents.get(element.parent());
                    if (above != null) {
                        add(contents.getOrDefault(element, new Content()), above);
                    }
                }
            }
        });
    }

    private static void count(String text, Content content, boolean linked) {
        int letters = (int) text.codePoints().filter(Character::isLetterOrDigit).count();
        content.all += letters;
        content.linked += linked ? letters : 0;
        content.longest = Math.max(content.longest, linked ? 0 : letters);
    }

    private static void add(Content part, Content whole) {
        whole.all += part.all;
        whole.linked += part.linked;
        whole.links += part.links;
        whole.longest = Math.max(whole.longest, part.longest);
    }

    private void mark(Element body) {
        int text = unlinked(body);
        body.traverse(new NodeVisitor() {
            private int menuDepth;

            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element && menuDepth == 0 && element != body && isMenu(element, text)) {
                    menus.add(element);
                }
                menuDepth += node instanceof Element element && menus.contains(element) ? 1 : 0;
            }

            @Override
            public void tail(Node node, int depth) {
                menuDepth -= node instanceof Element element && menus.contains(element) ? 1 : 0;
            }
        });
    }

    private boolean isMenu(Element element, int textOfPage) {
        Content content = contents.getOrDefault(element, new Content());
        boolean minor = unlinked(element) < MINORITY * textOfPage;
        boolean named = TAGS.contains(element.normalName())
                || ROLES.contains(element.attr("role"))
                || NAMES.matcher(element.className()).find()
                || NAMES.matcher(element.id()).find();
        if (named && minor) {
            return true;
        }
        return element.isBlock()
                && content.links >= FEWEST_LINKS
                && content.linked >= LINKED * content.all
                && content.longest < PARAGRAPH;
    }

    private int unlinked(Element element) {
        Content content = contents.getOrDefault(element, new Content());
        return content.all - content.linked;
    }
}
