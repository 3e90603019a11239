package org.lilong.extraction.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.extraction.lexicon.Lexicon;

/** Finds the branch of a city's bureau in a district that a page names in full somewhere and otherwise in short: "柳东公安分局", "分局刑侦大队" for 青禾市公安局柳东分局. */
final class BranchOffices {
    private static final Pattern FULL =
            Pattern.compile("([\\u4E00-\\u9FFF]{2,4}市)([\\u4E00-\\u9FFF]{2,10}?)局([\\u4E00-\\u9FFF]{2,6}?)(?:区|县)?分局");

    /** "柳东公安分局", "柳东区自然资源分局", "市公安局柳东分局", "分局". */
    private static final Pattern SHORT =
            Pattern.compile("(?:[\\u4E00-\\u9FFF]{0,4}市([\\u4E00-\\u9FFF]{2,10})局)?([\\u4E00-\\u9FFF]{0,12}?)分局(.*)");

    private final List<Branch> branches = new ArrayList<>();

    /** A branch: the whole name, the field of the bureau ("公安") and the district without its type word. */
    private record Branch(String name, String field, String district) {
        /** Whether words before 分局 can mean it: district and field, either of them, or nothing. */
        boolean admits(String fieldBefore, String words) {
            String rest = words.startsWith(district) ? words.substring(district.length()) : words;
            String own = rest.length() < words.length() ? rest.replaceFirst("^[区县]", "") : rest;
            return (own.isEmpty() || field.startsWith(own)) && (fieldBefore.isEmpty() || field.equals(fieldBefore));
        }
    }

    /**
     * @param pageText what the page prints, without white space, simplified
     */
    BranchOffices(Lexicon lexicon, String pageText) {
        Matcher matcher = FULL.matcher(pageText);
        while (matcher.find()) {
            int city = cityBegin(lexicon, matcher.group(1));
            Branch branch = new Branch(matcher.group().substring(city), matcher.group(2), matcher.group(3));
            if (!branches.contains(branch)) {
                branches.add(branch);
            }
        }
    }

    /** Where the city begins in the characters before a bureau; at their begin where no list knows it. */
    private static int cityBegin(Lexicon lexicon, String words) {
        for (int begin = 0; begin < words.length() - 2; begin++) {
            if (lexicon.divisions.contains(words.substring(begin))) {
                return begin;
            }
        }
        return 0;
    }

    /** The branch, or the department of one, that words mean, where only one can be meant. */
    Optional<String> meant(String words) {
        Matcher matcher = SHORT.matcher(words);
        if (branches.isEmpty() || !matcher.matches()) {
            return Optional.empty();
        }
        String field = matcher.group(1) == null ? "" : matcher.group(1);
        List<Branch> suiting = branches.stream()
                .filter(branch -> branch.admits(field, matcher.group(2)))
                .toList();
        return suiting.size() == 1 ? Optional.of(suiting.get(0).name() + matcher.group(3)) : Optional.empty();
    }
}
