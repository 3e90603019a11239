package org.lilong.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was found, missed and wrongly found of one kind of thing, over all pages. */
final class Count {
    private final String kind;
    private final List<Mistake> mistakes = new ArrayList<>();
    private int right;
    private int wrong;
    private int missed;

    Count(String kind) {
        this.kind = kind;
    }

    void right(int more) {
        right += more;
    }

    void missed(String doc, List<String> what) {
        missed++;
        mistakes.add(new Mistake(kind, "missed", doc, what));
    }

    void wrong(String doc, List<String> what) {
        wrong++;
        mistakes.add(new Mistake(kind, "extra", doc, what));
    }

    /** Wrong ones that cannot be told apart from what is right only by having no headline. */
    void forgive(int unnamed) {
        wrong -= unnamed;
    }

    /** Counts two sets of things that are equal or not. */
    void compare(String doc, Collection<List<String>> gold, Collection<List<String>> found) {
        Set<List<String>> expected = new HashSet<>(gold);
        Set<List<String>> actual = new HashSet<>(found);
        right += Names.shared(expected, actual);
        sorted(expected).filter(item -> !actual.contains(item)).forEach(item -> missed(doc, item));
        sorted(actual).filter(item -> !expected.contains(item)).forEach(item -> wrong(doc, item));
    }

    private static java.util.stream.Stream<List<String>> sorted(Set<List<String>> items) {
        return items.stream().sorted(java.util.Comparator.comparing(List::toString));
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    Score score() {
        return Score.of(ratio(right, right + wrong), ratio(right, right + missed), right + missed, right + wrong);
    }

    static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /** To four decimals, as figures are kept and compared. */
    static double rounded(double figure) {
        return new BigDecimal(figure).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    }
}
