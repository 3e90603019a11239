package org.lilong.extraction.organisation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lilong.article.WordClasses;

/** Drops what is no part of a body's name before it: verbs, words of status, the part that a body plays ("承办单位"). */
final class LeadingWords {
    private enum Place {
        LEADING,
        ONCE
    }

    private static final WordClasses<Place> WORDS = WordClasses.read("leading-words.tsv", Place.class);
    private static final Pattern LEADING = WORDS.pattern(Place.LEADING);
    private static final Pattern ONCE = WORDS.pattern(Place.ONCE);

    /** Names are longer than this. */
    private static final int SHORTEST = 3;

    private final UnitPrefixes units;

    LeadingWords(UnitPrefixes units) {
        this.units = units;
    }

    /** The name without them; what the name of a division begins with stays: 让胡路区, 同安区. */
    String dropped(String words) {
        return ONCE.matcher(words.substring(length(words))).replaceFirst("");
    }

    /** How many characters before the name are no part of it. */
    int length(String words) {
        String rest = words;
        Matcher leading = LEADING.matcher(rest);
        while (rest.length() > SHORTEST && !units.beginsWithDistrict(rest) && leading.lookingAt()) {
            rest = rest.substring(leading.end());
            leading.reset(rest);
        }
        return words.length() - rest.length();
    }
}
