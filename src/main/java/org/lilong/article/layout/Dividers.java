package org.lilong.article.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lilong.article.line.LineKind;

/** Marks the numbers and names between strokes that part the pieces of an account's page: "━━ 02 ━━", "— 预告 —". */
final class Dividers {
    private static final Pattern DIVIDER = Pattern.compile(
            "[━─—－=＝-]{2,}\\s?(?:(?:NO|No|PART|Part)?[.． ]?[0-9]{1,2}|[一二三四五六七八九十]{1,2}|\\p{IsHan}{2,4})\\s?[━─—－=＝-]{2,}|(?:NO|No|PART|Part)[.． ]?[0-9]{1,2}");

    private static final int FEWEST = 2;

    private Dividers() {}

    /** Marks them as strokes where what stands above them is signed; else they part the chapters of one piece. */
    static void mark(Layout page) {
        List<Integer> dividers = new ArrayList<>();
        int signed = 0;
        for (int i = 0; i < page.size(); i++) {
            if (page.kind(i) != LineKind.BLANK
                    && DIVIDER.matcher(page.line(i).simple()).matches()) {
                dividers.add(i);
                LineKind above = page.kind(page.previous(i - 1));
                signed += above == LineKind.BYLINE || above == LineKind.SIGN_OFF || above == LineKind.DATE ? 1 : 0;
            }
        }
        if (dividers.size() >= FEWEST && 2 * signed >= dividers.size() - 1) {
            dividers.forEach(i -> page.mark(i, LineKind.RULE));
        }
    }
}
