package org.lilong.article.piece;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.PageTurn;
import org.lilong.article.SetApart;
import org.lilong.article.part.Part;

/**
 * Tells by a page alone where its articles go on or began on other pages of its issue, so that parts in two files find each other by what both
 * say, whichever is read first.
 */
public final class PageTurns {
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z]?[0-9]{1,3}|[一二三四五六七八九十]{1,2}");
    private static final Pattern OWN = Pattern.compile(
            "第 ?([A-Z]?[0-9]{1,3}|[一二三四五六七八九十]{1,2}) ?版|(?<![共总今日本期第0-9A-Z] ?)([A-Z]?[0-9]{1,2}) ?版(?!面)|(?:^|\\s)\\p{IsHan}{2,6}[ \\u3000]+([A-Z]?[0-9]{1,2})$|^([A-Z]?[0-9]{1,2})[ \\u3000]+\\p{IsHan}{2,6}");

    private final @Nullable String issue;
    private final @Nullable String page;

    private PageTurns(@Nullable String issue, @Nullable String page) {
        this.issue = issue;
        this.page = page;
    }

    /**
     * Of the pieces of one page.
     *
     * @param issue what tells its issue from others, or null where the page does not say
     * @param head what the page tells of itself
     */
    public static PageTurns of(@Nullable String issue, List<Part> head) {
        Set<String> numbers = new LinkedHashSet<>();
        for (Part part : head) {
            boolean number = part.apartOrNull() == SetApart.Kind.PAGE_NUMBER;
            if (number || part.apartOrNull() == SetApart.Kind.MASTHEAD) {
                own(part.simple().strip(), number).ifPresent(numbers::add);
            }
        }
        return new PageTurns(issue, numbers.size() == 1 ? numbers.iterator().next() : null);
    }

    private static Optional<String> own(String text, boolean number) {
        if (number) {
            return named(text);
        }
        Matcher matcher = OWN.matcher(text);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    return named(matcher.group(group));
                }
            }
        }
        return Optional.empty();
    }

    /** The number of the page that a pointer names, in one form: "2" of "（下转第二版）". */
    static Optional<String> named(String pointer) {
        Matcher matcher = NUMBER.matcher(pointer.replaceAll("[上下][转接]", ""));
        return matcher.find() ? Optional.of(even(matcher.group())) : Optional.empty();
    }

    private static String even(String number) {
        int digit = "一二三四五六七八九十".indexOf(number.charAt(0));
        if (digit < 0) {
            return number.replaceFirst("^([A-Za-z]?)0+(?=[0-9])", "$1");
        }
        int ones = number.length() > 1 ? "一二三四五六七八九".indexOf(number.charAt(1)) + 1 : 0;
        return Integer.toString(digit + 1 + ones);
    }

    public List<PageTurn> of(Piece piece) {
        List<PageTurn> turns = new ArrayList<>();
        if (issue != null && page != null) {
            piece.begunOn().ifPresent(from -> turns.add(new PageTurn(false, seam(from, page))));
            piece.goesOnOn().ifPresent(to -> turns.add(new PageTurn(true, seam(page, to))));
        }
        return turns;
    }

    private String seam(String from, String to) {
        return issue + " " + from + ">" + to;
    }
}
