package org.lilong.article.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.character.Glyphs;

/**
 * Finds the names that stand before a type word (街道, 区) though nothing marks where they begin: a name is what recurs, and where it begins,
 * what stands before it varies or is no character.
 */
public final class NameCounts {
    private static final int LONGEST = 7;
    private static final String SOFT = "在到由赴对为和与了是来从向往让使及以把被将等日经给同入进访";
    /** Times that a character must stand before a name, and none else, to be held to be part of it whatever it means. */
    private static final int ALWAYS = 4;

    private static final String UPPER = "省市区县旗州盟";

    private final Pattern type;
    private final Map<String, Double> counts = new HashMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final Map<String, Double> begins = new HashMap<>();
    private final Map<String, Set<Character>> before = new HashMap<>();
    private final Set<String> shortest = new HashSet<>();

    NameCounts(Pattern type) {
        this.type = type;
    }

    /** Counts the names of a text, each occurrence as much as {@code weight} tells. */
    void add(String text, double weight) {
        Matcher matcher = type.matcher(text);
        while (matcher.find()) {
            int begin = matcher.start() - 1;
            for (int length = 1;
                    length <= LONGEST && begin >= 0 && Glyphs.isHan(text.charAt(begin));
                    length++, begin--) {
                String name = text.substring(begin, matcher.end());
                counts.merge(name, weight, Double::sum);
                occurrences.merge(name, 1, Integer::sum);
                char left = begin == 0 ? ' ' : text.charAt(begin - 1);
                if (length == 2) {
                    shortest.add(name);
                }
                if (!Glyphs.isHan(left)) {
                    begins.merge(name, weight, Double::sum);
                    counts.merge(name, length >= 2 ? 1.0 : 0.0, Double::sum);
                } else {
                    before.computeIfAbsent(name, n -> new HashSet<>()).add(left);
                }
                if (length >= 2 && UPPER.indexOf(left) >= 0) {
                    counts.merge(name, 1.0, Double::sum);
                    begins.merge(name, weight + 1, Double::sum);
                    break;
                }
            }
        }
    }

    double count(String name) {
        return counts.getOrDefault(name, 0.0);
    }

    /** The whole names, each with its count. */
    Map<String, Double> names() {
        Map<String, Double> names = new HashMap<>();
        for (String name : shortest) {
            String whole = extended(name);
            names.merge(whole, count(whole), Math::max);
        }
        return names;
    }

    /** Whether a name stands often, and nowhere without the character before it. */
    private boolean isInseparable(String longer, String name) {
        int often = occurrences.getOrDefault(longer, 0);
        return often >= ALWAYS && often == occurrences.getOrDefault(name, 0);
    }

    private String extended(String shortestName) {
        String name = shortestName;
        while (true) {
            String current = name;
            String longer = before.getOrDefault(current, Set.of()).stream()
                    .map(left -> left + current)
                    .max(Comparator.<String>comparingInt(n -> occurrences.getOrDefault(n, 0))
                            .thenComparing(this::count))
                    .orElse("");
            boolean begun = begins.getOrDefault(current, 0.0) >= count(current) * 0.35;
            boolean rare = occurrences.getOrDefault(longer, 0) < occurrences.getOrDefault(current, 0) * 0.6;
            boolean soft = !longer.isEmpty()
                    && SOFT.indexOf(longer.charAt(0)) >= 0
                    && !Divisions.get().isDistrict(longer)
                    && !isInseparable(longer, current);
            if (longer.isEmpty() || begun || rare || soft) {
                return name;
            }
            name = longer;
        }
    }

    /** The names that are the same but for characters left out: 柳东街道 for 柳河东路街道. */
    public static boolean abbreviates(String name, String whole) {
        if (name.length() >= whole.length() || name.charAt(0) != whole.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < whole.length() && at < name.length(); i++) {
            at += whole.charAt(i) == name.charAt(at) ? 1 : 0;
        }
        return at == name.length();
    }

    /** The name with the greatest weight, or null where none reaches the least. */
    static @Nullable String best(Map<String, Double> names, double least) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
