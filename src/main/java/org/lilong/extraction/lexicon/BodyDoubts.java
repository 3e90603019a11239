package org.lilong.extraction.lexicon;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lilong.article.LexiconFile;

/** Knows by which words a phrase that ends as the name of a body does turns out to name none. */
public final class BodyDoubts {
    /** "三家组": counted, not named. */
    private static final Pattern COUNTED = Pattern.compile(".{1,2}家组|[0-9一二三四五六七八九十]+[个家名支所].*");

    /** Behind an office, words with which the phrase goes on to be the name of a body after all. */
    private static final String OF_HOLDERS = "(?!.{0,3}(?:办公室|工作室|联席会|学院))";

    private final Pattern none;
    private final Pattern venue;
    private final Pattern vague;
    private final Pattern holder;

    BodyDoubts() {
        Map<String, List<String>> words = LexiconFile.read("body-doubts.tsv", 2).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(1), Collectors.mapping(row -> row.get(0), Collectors.toList())));
        none = Pattern.compile(".*" + anyOf(words, "ending"));
        venue = Pattern.compile(".*" + anyOf(words, "venue"));
        vague = Pattern.compile(anyOf(words, "vague") + ".*");
        holder = Pattern.compile(".*副?" + anyOf(words, "holder") + OF_HOLDERS + ".+");
    }

    private static String anyOf(Map<String, List<String>> words, String role) {
        return "(?:" + String.join("|", words.getOrDefault(role, List.of("(?!)"))) + ")";
    }

    /** Whether a phrase only ends like a name: 深处, 协办, 大局. */
    public boolean isNone(String phrase) {
        return none.matcher(phrase).matches();
    }

    /** Whether it ends as the names of houses and meetings do, which are bodies only where more speaks for it. */
    public boolean isVenue(String phrase) {
        return venue.matcher(phrase).matches();
    }

    /** Whether it says which kind of body, and how many, but not which one: 相关部门, 三家企业. */
    public boolean isVague(String phrase) {
        return vague.matcher(phrase).matches() || COUNTED.matcher(phrase).matches();
    }

    /** Whether an office stands inside it, behind which another name begins. */
    public boolean holdsOffice(String phrase) {
        return holder.matcher(phrase).matches();
    }
}
