package org.lilong.article.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.line.LineKind;
import org.lilong.article.line.PageWords;

/** Finds the headlines that a page tells by the same sign or by numbers before each of them: "■ 议事会开进楼道", "2. 书屋开门". */
public final class MarkedHeads {
    private static final Pattern MARK =
            Pattern.compile("([◆◇●■□▍▌▎▶►★☆※○◎△▲▼❖✦✿◉⊙✤])\\s?(.+)|([0-9]{1,2})[.．、] ?(?![0-9])(.+)");
    private static final PageWords WORDS = PageWords.get();
    private static final char NUMBER = '1';
    private static final int LONGEST = 40;
    private static final int SHORTEST = 4;
    private static final int LEAST_PROSE = 30;
    private static final int FEWEST = 2;

    private final Layout page;
    private final Leads leads;
    private final Map<Character, List<Integer>> marked = new HashMap<>();
    private final Map<Character, Integer> others = new HashMap<>();

    private MarkedHeads(Layout page) {
        this.page = page;
        this.leads = new Leads(page);
    }

    /** Marks these headlines where all lines with the sign look like ones, and two at least do. */
    static void mark(Layout page) {
        MarkedHeads heads = new MarkedHeads(page);
        for (int i = 0; i < page.size(); i++) {
            heads.sort(i);
        }
        heads.marked.forEach((mark, lines) -> {
            boolean numbersRise = mark != NUMBER || heads.countUp(lines);
            if (lines.size() >= FEWEST && heads.others.getOrDefault(mark, 0) * 4 <= lines.size() && numbersRise) {
                lines.forEach(page::markHeadline);
            }
        });
    }

    /** The sign before a headline, '1' for any number; nothing where there is none. */
    public static char of(String text) {
        Matcher mark = MARK.matcher(text);
        if (!mark.matches()) {
            return 0;
        }
        return mark.group(1) == null ? NUMBER : mark.group(1).charAt(0);
    }

    private void sort(int i) {
        LineKind kind = page.kind(i);
        char mark = of(page.line(i).simple());
        if (mark == 0 || kind == LineKind.MENU || kind == LineKind.MASTHEAD || kind == LineKind.COLUMN_NAME) {
            return;
        }
        if (isHeadline(i)) {
            marked.computeIfAbsent(mark, key -> new ArrayList<>()).add(i);
        } else if (kind == LineKind.TEXT) {
            others.merge(mark, 1, Integer::sum);
        }
    }

    private boolean isHeadline(int i) {
        Matcher mark = MARK.matcher(page.line(i).simple());
        if (!mark.matches()) {
            return false;
        }
        String words = mark.group(1) == null ? mark.group(4) : mark.group(2);
        if (words.length() < SHORTEST
                || words.length() > LONGEST
                || words.matches(
                        ".*。.*|.*([，、；：;,:]|[：:].{6,})|(责任)?编辑.*|.*(记者|通讯员).*|[文图] ?[/／].*|.*[ （(].{2,6}摄[）)]?")
                || WORDS.matches("person", words)
                || leads.isLead(i)
                || !page.hasWholeParagraphs() && !isParted(i)
                || page.isText(i - 1) && !page.line(i - 1).endsSentence() && !isFurnitureAbove(i)) {
            return false;
        }
        return isOverText(page.next(i + 1));
    }

    /** Whether an empty line or an indent shows that a wrapped text begins only below the line. */
    private boolean isParted(int i) {
        return !page.isText(i + 1) || page.isIndented(i + 1) && !page.isIndented(i);
    }

    /** Whether the line above is the last of a list of names or fields, or itself a headline, which needs no end mark. */
    private boolean isFurnitureAbove(int i) {
        return page.line(i - 1).simple().length() < LEAST_PROSE && page.hasWholeParagraphs();
    }

    private boolean isOverText(int i) {
        LineKind kind = page.kind(i);
        if (kind == LineKind.BYLINE || kind == LineKind.SOURCE || kind == LineKind.DATE) {
            return true;
        }
        if (!page.isText(i) || of(page.line(i).simple()) != 0) {
            return false;
        }
        boolean prose = page.line(i).simple().matches(".*[，。].*");
        boolean below = page.isText(i + 1) && page.line(i + 1).simple().matches(".*[，。].*");
        return prose && (page.line(i).endsSentence() || page.line(i).simple().length() >= LEAST_PROSE || below)
                || below && page.line(i).simple().length() <= LONGEST;
    }

    private boolean countUp(List<Integer> lines) {
        int last = 0;
        for (int i : lines) {
            Matcher mark = MARK.matcher(page.line(i).simple());
            int number = mark.matches() && mark.group(3) != null ? Integer.parseInt(mark.group(3)) : 0;
            if (number <= last) {
                return false;
            }
            last = number;
        }
        return true;
    }
}
