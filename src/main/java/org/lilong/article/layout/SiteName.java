package org.lilong.article.layout;

import java.util.regex.Pattern;
import org.lilong.article.line.LineKind;

/** Marks the name and address of a site, which stand above its menu. */
final class SiteName {
    private static final int WIDEST = 80;
    /** The menu of a site, or where in it the page stands. */
    private static final Pattern SITE =
            Pattern.compile(".*(?:首页|主页|位置[:： ]|登录|无障碍).*|(?:\\p{IsHan}{4,6}[ |｜]+){3,}\\p{IsHan}{4,6}");

    private final Layout page;
    private final PageTop top;

    private SiteName(Layout page) {
        this.page = page;
        this.top = new PageTop(page);
    }

    static void mark(Layout page) {
        new SiteName(page).mark();
    }

    /** What stands above the menu of a site is its name and address. */
    private void mark() {
        int seen = 0;
        int menu = -1;
        for (int i = 0; i < page.size() && seen < PageTop.LINES; i++) {
            seen += top.isOfPaper(i) ? 1 : 0;
            boolean furniture = page.kind(i) == LineKind.NAVIGATION || page.kind(i) == LineKind.MENU;
            if (page.isText(i) && (page.line(i).endsSentence() || page.line(i).width() > WIDEST)) {
                break;
            }
            menu = furniture && SITE.matcher(page.line(i).simple()).matches() ? i : menu;
        }
        for (int i = 0; i < menu; i++) {
            if (page.isText(i)) {
                top.mark(i);
            }
        }
    }
}
