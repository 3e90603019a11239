package org.lilong.extraction.neighbourhood;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.lexicon.WordFrequencies;

/** Words that stand before the type word of a residential area without naming one, and those that may. */
final class AreaWords {
    private static final Pattern COMMON =
            Pattern.compile("(?:" + AreaWord.COMMON.anyOf() + "|" + AreaWord.PRAISE.anyOf() + ")+");

    /** "一户一园": what each is to have. */
    private static final Pattern EACH = Pattern.compile("[一每][\\u4E00-\\u9FFF]一");

    private static final Pattern TYPE = Pattern.compile("(?:街道|镇|乡|县|区|市)$");

    private final WordFrequencies words;
    private final Set<String> divisionNames = new HashSet<>();

    AreaWords(Lexicon lexicon, WordFrequencies words) {
        this.words = words;
        for (String division : lexicon.divisions) {
            String bare = TYPE.matcher(division).replaceFirst("");
            if (bare.length() > 1 && bare.length() < division.length()) {
                divisionNames.add(bare);
            }
        }
    }

    /** Whether nothing else stands there than words that name no area. */
    boolean areCommon(String stem) {
        return COMMON.matcher(stem).matches() && !isPraise(stem);
    }

    boolean isPraise(String stem) {
        return AreaWord.PRAISE.is(stem);
    }

    boolean isEach(String stem) {
        return EACH.matcher(stem).matches();
    }

    /** Whether a stretch is a word that is in everybody's mouth. */
    boolean isEveryday(String stretch) {
        return words.isCommon(stretch);
    }

    boolean isWord(String stretch) {
        return words.of(stretch) > Double.NEGATIVE_INFINITY;
    }

    /** Whether a town, county or city somewhere has this name. */
    boolean isNameOfDivision(String stem) {
        return divisionNames.contains(stem);
    }
}
