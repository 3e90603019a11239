package org.lilong.extraction.organisation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bodies that a page has named so far, to find the one that shorter words mean. */
final class KnownBodies {
    private static final int SHORTEST_ABBREVIATION = 4;

    /** Characters of province and city before what a company calls itself. */
    private static final int LONGEST_PLACE = 5;

    private final Map<String, Body> byName = new HashMap<>();

    void add(Body body) {
        byName.putIfAbsent(body.name(), body);
    }

    /** The one of this name. */
    Optional<Body> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static final Pattern HIGHER = Pattern.compile("[\\u4E00-\\u9FFF]{2,6}[省市州]");

    /** The one whose name suits. */
    Optional<Body> only(Predicate<String> suits) {
        var suiting =
                byName.values().stream().filter(body -> suits.test(body.name())).toList();
        return suiting.size() == 1 ? Optional.of(suiting.get(0)) : Optional.empty();
    }

    /** The first group of a pattern in all names that match, where it is the same in all. */
    Optional<String> sharedEnd(Pattern ending) {
        List<String> ends = byName.keySet().stream()
                .map(ending::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .toList();
        return Set.copyOf(ends).size() == 1 ? Optional.of(ends.get(0)) : Optional.empty();
    }

    /** Whether one of them belongs to this unit. */
    boolean haveUnit(String unit) {
        return byName.values().stream()
                .anyMatch(body -> body.name().contains(unit) && !body.name().endsWith(unit));
    }

    /** The company that these words shorten: 宏达药业 for 江苏宏达药业有限公司. */
    Optional<Body> company(String words) {
        return byName.values().stream()
                .filter(body -> body.name().endsWith("公司") || body.name().endsWith("集团"))
                .filter(body -> body.name().length() > words.length())
                .filter(body -> body.name().contains(words) || abbreviates(words, body.name()))
                .min(Comparator.comparing(Body::name));
    }

    /** The body as the page named it before, with the city or province that the district lies in: 南湖市柳东区委 for a later 柳东区委. */
    Body underHigher(Body body) {
        return byName.values().stream()
                .filter(known -> isUnderHigher(known.name(), body.name()))
                .min(Comparator.comparing(Body::name))
                .orElse(body);
    }

    private static boolean isUnderHigher(String whole, String name) {
        return whole.endsWith(name)
                && HIGHER.matcher(whole.substring(0, whole.length() - name.length()))
                        .matches();
    }

    /** A body that the page has named in full and that this one shortens: "烹饪协会" after "江宁区烹饪协会". */
    Optional<Body> endingIn(String raw) {
        if (raw.length() < 3) {
            return Optional.empty();
        }
        Body quoted = byName.get("“" + raw + "”");
        if (quoted != null) {
            return Optional.of(quoted);
        }
        String court = raw.replaceFirst("(?<!人民)法庭$", "人民法庭");
        return byName.values().stream()
                .filter(body -> body.name().length() > raw.length()
                        && (body.name().endsWith(raw) || body.name().endsWith(court)))
                .filter(body -> !body.rest().isEmpty())
                .min(Comparator.comparingInt((Body body) -> body.name().length())
                        .thenComparing(Body::name));
    }

    /** Whether words leave out characters of a company's name, but for the two that its own name begins with: 宏达药机 for 江苏宏达制药机械公司. */
    private static boolean abbreviates(String words, String name) {
        int at = words.length() < SHORTEST_ABBREVIATION ? -1 : name.indexOf(words.substring(0, 2));
        if (at < 0 || at > LONGEST_PLACE) {
            return false;
        }
        for (char c : words.toCharArray()) {
            at = name.indexOf(c, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
