package org.lilong.article.layout;

import java.util.regex.Pattern;
import org.lilong.article.line.HeadWords;
import org.lilong.article.line.LineKind;

/** Marks the line between a headline and its text that names an author with no word such as 记者: "锦葵社区居委会 江一苇". */
final class AuthorLines {
    private static final Pattern AUTHOR = Pattern.compile(
            "[^，。：:；、（(“《0-9 ]{2,16}(?:办|科|股|室|所|站|中心|社区|居民区|居委会|村委会|街道|镇|乡|学校|小学|中学|工会|妇联|团委|团工委|党委|支部|局|队|公司|协会|医院) \\p{IsHan}{2,3}(?: \\p{IsHan}{2,3}){0,2}");
    private static final Pattern PROSE = Pattern.compile(".*[，。].*");
    private static final int LONGEST_HEAD = 36;

    private AuthorLines() {}

    static void mark(Layout page) {
        for (int i = 1; i < page.size(); i++) {
            if (page.isText(i)
                    && AUTHOR.matcher(page.line(i).simple()).matches()
                    && isHeadline(page, page.previous(i - 1))
                    && isProse(page, page.next(i + 1))) {
                page.mark(i, LineKind.BYLINE);
            }
        }
    }

    private static boolean isHeadline(Layout page, int i) {
        String text = page.isText(i) ? page.line(i).simple() : "";
        boolean begun = text.startsWith("—") || !HeadWords.neverHead(text) || MarkedHeads.of(text) != 0;
        return !text.isEmpty()
                && begun
                && text.length() <= LONGEST_HEAD
                && !AUTHOR.matcher(text).matches();
    }

    private static boolean isProse(Layout page, int i) {
        return page.isText(i) && PROSE.matcher(page.line(i).simple()).matches();
    }
}
