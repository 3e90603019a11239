package org.lilong.extraction.organisation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the short forms of a page's bodies: those that it introduces ("以下简称惠民热力") and the numbers that hospitals go by (二院). */
final class ShortForms {
    private static final Pattern DEPARTMENT =
            Pattern.compile("[\\u4E00-\\u9FFF]{1,6}(?:科|部|处|室|办|中心|队|车间|党委|党总支|党支部|工会)");

    private static final Pattern HOSPITAL = Pattern.compile("[省市区县]?([一二三四五六七八九])院(.*)");

    private final Map<String, String> fullNames = new HashMap<>();
    private final UnitPrefixes units;
    private final KnownBodies known;

    ShortForms(UnitPrefixes units, KnownBodies known) {
        this.units = units;
        this.known = known;
    }

    /** Remembers a form that the page introduces. */
    void define(String shortForm, String fullName) {
        fullNames.put(shortForm, fullName);
    }

    /** The form that ends before an offset of a text; or "". */
    String endingAt(String text, int end) {
        return fullNames.keySet().stream()
                .filter(form -> text.startsWith(form, end - form.length()))
                .findFirst()
                .orElse("");
    }

    /** The body, or the department of one, that words mean which begin with its short form. */
    Optional<Body> meant(String words) {
        return fullNames.entrySet().stream()
                .filter(form -> words.startsWith(form.getKey()) && isDepartment(words, form.getKey()))
                .max(Comparator.comparingInt(form -> form.getKey().length()))
                .map(form -> units.body(
                        form.getValue() + words.substring(form.getKey().length())))
                .or(() -> hospital(words));
    }

    private static boolean isDepartment(String words, String form) {
        return words.equals(form)
                || DEPARTMENT.matcher(words.substring(form.length())).matches();
    }

    /** "市二院护理部" where the page names 青禾市第二人民医院. */
    private Optional<Body> hospital(String words) {
        Matcher number = HOSPITAL.matcher(words);
        return number.matches()
                ? known.only(name -> name.matches(".+第" + number.group(1) + "(?:人民)?医院"))
                        .map(whole -> new Body(whole.name() + number.group(2), whole.unit()))
                : Optional.empty();
    }
}
