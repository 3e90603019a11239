package org.lilong.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Place;
import org.lilong.language.Script;

/**
 * How much two tellings have in common.
 *
 * @param labels 0 to 1, by the pairs of characters in the labels, names of the place left out
 * @param people names of participants that both give
 * @param share of the smaller list of participants, 0 to 1, that both give
 * @param scenes 0 to 1, by the pairs of characters in the places
 * @param oneType whether both are of one kind
 */
record Likeness(double labels, List<String> people, double share, double scenes, boolean oneType) {
    /** A label inside a longer one counts, but less than an equal one. */
    private static final double CONTAINED = 0.7;

    static Likeness of(EventProfile one, EventProfile other) {
        List<String> people = one.participants().stream()
                .filter(other.participants()::contains)
                .sorted()
                .toList();
        int smaller = Math.min(one.participants().size(), other.participants().size());
        return new Likeness(
                similarity(bare(one), bare(other)),
                people,
                smaller == 0 ? 0 : (double) people.size() / smaller,
                similarity(one.scene(), other.scene()),
                one.type().equals(other.type()));
    }

    /** The sign that tells most, or nothing where the two have too little in common; where a date is missing, more is asked. */
    Optional<String> sign(boolean bothDated) {
        if (labels >= 0.5) {
            return Optional.of("their names are alike");
        }
        if (people.size() >= 2 && labels >= (bothDated ? 0.2 : 0.3)) {
            return Optional.of(
                    "their names have words in common and both name " + String.join("、", people.subList(0, 2)));
        }
        if (bothDated && people.size() == 1 && share >= 0.5 && labels >= 0.3) {
            return Optional.of("their names have words in common and both name " + people.get(0));
        }
        if (bothDated && scenes >= 0.6 && labels >= 0.25) {
            return Optional.of("their names have words in common and they took place in one room");
        }
        if (people.size() >= 3 && share >= 0.8 && oneType) {
            return Optional.of("both are of one kind and name " + String.join("、", people.subList(0, 3)));
        }
        return Optional.empty();
    }

    /** A number by which the likest pairs come first. */
    double degree() {
        return labels + 0.5 * share + 0.2 * scenes + (oneType ? 0.1 : 0);
    }

    private static String bare(EventProfile profile) {
        Place place = profile.place();
        String label = Script.simplified(profile.label());
        for (String name : new String[] {place.province(), place.city(), place.district(), place.subdistrict()}) {
            label = name == null ? label : label.replace(name, "");
        }
        return label.isBlank() ? profile.label() : label;
    }

    private static double similarity(@Nullable String one, @Nullable String other) {
        Set<String> a = bigrams(one);
        Set<String> b = bigrams(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        double shared = both.size();
        return Math.max(shared / (a.size() + b.size() - shared), CONTAINED * shared / Math.min(a.size(), b.size()));
    }

    private static Set<String> bigrams(@Nullable String text) {
        String letters = Script.simplified(Objects.requireNonNullElse(text, "")).replaceAll("[^\\p{L}\\p{N}]", "");
        Set<String> bigrams = new TreeSet<>();
        for (int i = 0; i + 1 < letters.length(); i++) {
            bigrams.add(letters.substring(i, i + 2));
        }
        return letters.length() == 1 ? Set.of(letters) : bigrams;
    }
}
