package org.lilong.article.layout;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lilong.article.line.LineKind;

/** Corrects the kinds of lines that only their neighbours tell: entries of lists of links, questions and answers, the day under a letter. */
final class LineContext {
    private static final int LONGEST_LINK = 40;
    /** A date without its year, as under an open letter. */
    private static final Pattern DAY = Pattern.compile("[0-9]{1,2} ?月 ?[0-9]{1,2} ?日");

    private static final Pattern LINKS =
            Pattern.compile("【?(往期|相关|热门|推荐|精彩|延伸|更多).{0,8}|(本期|今日)?(导读|要目|目录|提要|内容提要)[:：]?");

    /** Who took a picture, on a line of its own below what the picture shows. */
    private static final Pattern CREDIT =
            Pattern.compile("(?:(?:本报|本刊)?(?:记者|通讯员)[:： ]?)?\\p{IsHan}{2,4}(?: \\p{IsHan}{2,4})? ?[/／]? ?(?:摄|摄影|供图)");

    private static final Pattern ITEM = Pattern.compile("[▲△▼▽] ?(?:[0-9]{1,2}月[0-9]{1,2}日|近日|日前)");

    private final Layout page;

    private LineContext(Layout page) {
        this.page = page;
    }

    static void mark(Layout page) {
        new LineContext(page).mark();
    }

    /** Entries below a heading of links are links; a name in brackets before an answer signs a question and not the piece. */
    private void mark() {
        markDatedItems();
        for (int i = 1; i < page.size(); i++) {
            String text = page.line(i).simple();
            if (page.kind(i - 1) == LineKind.NAVIGATION
                    && page.isText(i)
                    && (text.startsWith("·") || text.startsWith("▶"))) {
                page.mark(i, LineKind.NAVIGATION);
            }
            if (page.isText(i) && DAY.matcher(text).matches() && page.isFarRight(i)) {
                page.mark(i, LineKind.DATE);
            }
            boolean entry = page.isText(i) || page.kind(i) == LineKind.SOURCE;
            if (entry && page.kind(i - 1) == LineKind.NAVIGATION && isLinkBelow(i)) {
                page.mark(i, LineKind.NAVIGATION);
            }
            if (page.kind(i) == LineKind.CAPTION && CREDIT.matcher(text).matches()) {
                markPictured(i - 1);
            }
            if (page.kind(i) == LineKind.SIGN_OFF && page.next(i + 1) < page.size()) {
                String following = page.line(page.next(i + 1)).simple();
                if (following.matches("(?s)[□■◇◆○●☆★]?\\s*(答|回复|编者).*")) {
                    page.mark(i, LineKind.TEXT);
                }
            }
        }
    }

    /** Several lines that begin with a sign and a day are items of news in brief, not words under as many pictures. */
    private void markDatedItems() {
        List<Integer> items = IntStream.range(0, page.size())
                .filter(i -> page.kind(i) == LineKind.CAPTION
                        && ITEM.matcher(page.line(i).simple()).lookingAt())
                .boxed()
                .toList();
        if (items.size() > 1) {
            items.forEach(i -> page.mark(i, LineKind.TEXT));
        }
    }

    /** The one or two lines above a photographer's name, where they begin a block and end no sentence. */
    private void markPictured(int last) {
        int first = page.isText(last - 1) ? last - 1 : last;
        if (page.isText(last)
                && !page.isText(first - 1)
                && !page.line(first).endsSentence()
                && page.line(last).simple().length() <= LONGEST_LINK) {
            for (int i = first; i <= last; i++) {
                page.mark(i, LineKind.CAPTION);
            }
        }
    }

    /** Whether a line stands in a list of other pieces: below its heading, itself no sentence. */
    private boolean isLinkBelow(int i) {
        int heading = i - 1;
        while (page.kind(heading) == LineKind.NAVIGATION
                && !LINKS.matcher(page.line(heading).simple()).matches()) {
            heading--;
        }
        return page.kind(heading) == LineKind.NAVIGATION
                && !page.line(i).endsSentence()
                && page.line(i).simple().length() <= LONGEST_LINK;
    }
}
