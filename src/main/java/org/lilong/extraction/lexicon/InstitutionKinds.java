package org.lilong.extraction.lexicon;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.LexiconFile;

/** Knows the kinds of institutions that have departments of their own: how they are named, pointed back to, and divided. */
public final class InstitutionKinds {
    /** What the name of an institution has at least beside its type word. */
    private static final String OWN = "[\\u4E00-\\u9FFF0-9A-Za-z“”·]{2,}";

    /** Kinds that have the departments of hospitals. */
    private static final Set<String> CLINICAL = Set.of("hospital", "clinic");

    private final List<Kind> kinds;

    /** One kind of institution. */
    public static final class Kind {
        private final Pattern name;
        private final Set<String> words;
        private final Pattern parts;
        private final Pattern sections;
        private final Set<String> within;
        private final Predicate<String> listed;

        private Kind(Map<String, Set<String>> roles, Predicate<String> listed) {
            this.listed = listed;
            String names = String.join("|", roles.getOrDefault("name", Set.of()));
            name = Pattern.compile(roles.containsKey("name") ? OWN + "(?:" + names + ")" : anyOf(roles, "pattern"));
            words = roles.getOrDefault("word", Set.of());
            parts = Pattern.compile(anyOf(roles, "part") + "|" + anyOf(roles, "part-pattern"));
            sections = Pattern.compile("[\\u4E00-\\u9FFF]{2,8}" + anyOf(roles, "section"));
            within = roles.getOrDefault("within", Set.of());
        }

        private static String anyOf(Map<String, Set<String>> roles, String role) {
            Set<String> words = roles.getOrDefault(role, Set.of());
            return words.isEmpty() ? "(?!)" : "(?:" + String.join("|", words) + ")";
        }

        /** The institution of this kind that a body's name begins with, or "": 青禾市第一医院 of 青禾市第一医院工会. */
        public String of(String body) {
            Matcher matcher = name.matcher(body);
            return matcher.lookingAt() ? matcher.group() : "";
        }

        /** Whether a text points back with this word to an institution named before. */
        public boolean isWord(String word) {
            return words.contains(word);
        }

        /** Whether only this kind of institution has such a department. */
        public boolean isPart(String department) {
            return listed.test(department) || parts.matcher(department).matches();
        }

        /** Whether words name such a department, or a party or mass body in it: 文学院, 文学院党委. */
        public boolean beginsWithPart(String words) {
            return isPart(words)
                    || within.stream()
                            .anyMatch(body ->
                                    words.endsWith(body) && isPart(words.substring(0, words.length() - body.length())));
        }

        /** Whether such institutions have a department of this name, as a list tells. */
        public boolean isListed(String department) {
            return isPart(department) || within.contains(department);
        }

        /** Whether, behind the name of such an institution, words mean a department of it. */
        public boolean isWithin(String department) {
            return isListed(department) || sections.matcher(department).matches();
        }
    }

    /**
     * @param clinical whether a name is that of a department of hospitals
     */
    InstitutionKinds(Predicate<String> clinical) {
        Map<String, Map<String, Set<String>>> rows = new LinkedHashMap<>();
        for (List<String> row : LexiconFile.read("institutions.tsv", 3)) {
            rows.computeIfAbsent(row.get(0), k -> new LinkedHashMap<>())
                    .computeIfAbsent(row.get(1), k -> new LinkedHashSet<>())
                    .addAll(Arrays.asList(row.get(2).split(" ")));
        }
        kinds = rows.entrySet().stream()
                .map(row -> new Kind(row.getValue(), CLINICAL.contains(row.getKey()) ? clinical : department -> false))
                .toList();
    }

    /** All kinds. */
    public List<Kind> all() {
        return kinds;
    }
}
