package org.lilong.extraction.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.lilong.extraction.name.NameCandidate.Rivals;

/** Sets candidates that have characters in common against each other: where one name ends, or begins, no other can. */
final class NameRivalry {
    private final Map<Integer, List<NameCandidate>> byBegin = new HashMap<>();
    private final Map<Integer, List<NameCandidate>> byEnd = new HashMap<>();

    NameRivalry(List<NameCandidate> all) {
        for (NameCandidate one : all) {
            if (!one.has(NameClue.SHORTER_ELSEWHERE) && !one.has(NameClue.FOLLOWER_WANTS_NOUN)) {
                byBegin.computeIfAbsent(one.span().begin(), begin -> new ArrayList<>())
                        .add(one);
                byEnd.computeIfAbsent(one.span().end(), end -> new ArrayList<>())
                        .add(one);
            }
        }
    }

    /** The candidate with the odds of its likeliest rivals. */
    NameCandidate weigh(NameCandidate one) {
        List<NameCandidate> others = byBegin.getOrDefault(one.span().begin(), List.of());
        List<NameCandidate> ending = byEnd.getOrDefault(one.span().end(), List.of());
        int own = end(one);
        return one.against(new Rivals(
                best(others, other -> other.span().end() != one.span().end() && end(other) > 0 && end(other) >= own),
                best(others, other -> other.span().end() != one.span().end() && end(other) > 0 && end(other) < own),
                best(others, other -> other.span().end() != one.span().end() && end(other) == 0),
                best(ending, other -> other.span().begin() < one.span().begin() && !insideOnly(other, one))));
    }

    /** "柜|员吉祥" against "柜员|吉祥": one begins inside a word of CoreNLP's that the other stands behind. */
    private static boolean insideOnly(NameCandidate longer, NameCandidate one) {
        return longer.has(NameClue.INSIDE_WORD) && one.has(NameClue.AFTER_PERSON_NOUN);
    }

    private static double best(List<NameCandidate> others, Predicate<NameCandidate> suits) {
        return others.stream()
                .filter(suits)
                .mapToDouble(NameCandidate::odds)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    /** How clearly a candidate ends. */
    private static int end(NameCandidate one) {
        if (one.has(NameClue.ENDS_INSIDE_WORD)) {
            return 0;
        }
        if (one.has(NameClue.BEFORE_WORD)) {
            return 1;
        }
        return one.has(NameClue.BEFORE_SHORT_FOLLOWER) ? 2 : 3;
    }
}
