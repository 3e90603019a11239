package org.lilong.evaluation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How names and labels are compared: what counts as one print of a name, and how alike two labels are. */
final class Names {
    private static final Pattern DOUBLED_UNIT = Pattern.compile("([区县市旗])\\1(?=[委政人])");
    private static final Pattern HIGHER_LEVEL = Pattern.compile("^[^省市区县旗州盟]{1,8}?(?:省|自治区|自治州|地区|市|州|盟|区|县|旗)"
            + "(?=[^省市区县旗州盟街镇乡]{1,8}?(?:市|区|县|旗|街道|镇|乡))"
            + "(?!社区|小区|园区|校区|辖区|片区|市区|城区)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]");

    private Names() {}

    /** Without white space, with ASCII forms of full-width punctuation and digits, one kind of quote and of middle dot; "" for null. */
    static String plain(@Nullable String text) {
        StringBuilder out = new StringBuilder();
        (text == null ? "" : text).codePoints().filter(c -> !blank(c)).forEach(c -> out.appendCodePoint(narrow(c)));
        return out.toString();
    }

    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static int narrow(int c) {
        return switch (c) {
            case '“', '”' -> '"';
            case '‘', '’' -> '\'';
            case '•', '・' -> '·';
            default -> c >= '！' && c <= '～' ? c - '！' + '!' : c;
        };
    }

    /** A body's name without the levels above the lowest one that it names: how much of the chain a text prints is a convention. */
    static String body(@Nullable String name) {
        String rest = DOUBLED_UNIT.matcher(plain(name)).replaceAll("$1");
        String shorter = HIGHER_LEVEL.matcher(rest).replaceFirst("");
        while (!shorter.equals(rest)) {
            rest = shorter;
            shorter = HIGHER_LEVEL.matcher(rest).replaceFirst("");
        }
        return rest;
    }

    /** Pairs of characters in common, of all that either has. */
    static double similarity(@Nullable String one, @Nullable String other) {
        Set<String> a = bigrams(one);
        Set<String> b = bigrams(other);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        double shared = shared(a, b);
        return shared / (a.size() + b.size() - shared);
    }

    /** Pairs of characters in common, of those that the shorter text has. */
    static double containment(@Nullable String one, @Nullable String other) {
        Set<String> a = bigrams(one);
        Set<String> b = bigrams(other);
        return a.isEmpty() || b.isEmpty() ? 0 : (double) shared(a, b) / Math.min(a.size(), b.size());
    }

    static <T> int shared(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size();
    }

    static Set<String> bigrams(@Nullable String text) {
        int[] word = NO_WORD.matcher(plain(text)).replaceAll("").codePoints().toArray();
        Set<String> bigrams = new LinkedHashSet<>();
        for (int i = 0; i < word.length && (i == 0 || i + 1 < word.length); i++) {
            int[] pair = Arrays.copyOfRange(word, i, Math.min(i + 2, word.length));
            bigrams.add(new String(pair, 0, pair.length));
        }
        return bigrams;
    }
}
