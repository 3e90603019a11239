package org.lilong.article.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words that send a reader to another page: "下转第2版", "上接第1版". */
public final class PagePointers {
    private static final String PAGE = "(?:第? ?[0-9A-Za-z一二三四五六七八九十]{1,3} ?版|(?:本版)?[左右中上下]\\p{IsHan}?[栏侧]|本版)";
    private static final Pattern ONWARD =
            Pattern.compile("[（(【] ?(?:紧?下转|续转|转至|转) ?" + PAGE + "[^）)】。]{0,10}[）)】]|紧?下转 ?" + PAGE + "[ ▶►→>]*");
    private static final Pattern BACK =
            Pattern.compile("[（(【] ?(?:紧?上接|续接|续|接) ?" + PAGE + "[^）)】。]{0,10}[）)】]|紧?上接 ?" + PAGE);

    private PagePointers() {}

    /** The function of a line that is such a pointer and nothing else. */
    static Optional<LineKind> kind(String line) {
        if (ONWARD.matcher(line).matches()) {
            return Optional.of(LineKind.CONTINUES_ELSEWHERE);
        }
        return BACK.matcher(line).matches() ? Optional.of(LineKind.CONTINUED) : Optional.empty();
    }

    /** The lines with each pointer that ends or begins one on a line of its own. */
    public static List<Line> parted(List<Line> lines) {
        List<Line> parted = new ArrayList<>();
        for (Line line : lines) {
            Matcher onward = ONWARD.matcher(line.simple());
            Matcher back = BACK.matcher(line.simple());
            int cut = -1;
            if (back.lookingAt()) {
                cut = back.end();
            } else {
                while (onward.find()) {
                    cut = onward.end() == line.simple().length() ? onward.start() : cut;
                }
            }
            if (cut > 0 && cut < line.text().length()) {
                parted.add(line.cut(0, cut));
                parted.add(line.cut(cut, line.text().length()));
            } else {
                parted.add(line);
            }
        }
        return parted;
    }
}
