package org.lilong.article;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells by which word the name of a subdistrict or town ends, and so how its own pages name its bodies: 镇 of "镇党委". */
public final class TownWords {
    private enum Tier {
        SUBDISTRICT,
        TOWN
    }

    private static final WordClasses<Tier> WORDS = WordClasses.read("town-words.tsv", Tier.class);

    /** Those of towns, in both scripts, which have bodies of their own as subdistricts have not. */
    public static final List<String> TOWNS = WORDS.of(Tier.TOWN);

    /** All of them. */
    public static final List<String> ALL =
            Stream.concat(WORDS.of(Tier.SUBDISTRICT).stream(), TOWNS.stream()).toList();

    /** All of them as the alternatives of an expression. */
    public static final String ANY = "(?:" + String.join("|", ALL) + ")";

    /** A name with one of them at its end. */
    public static final Pattern NAME = Pattern.compile(".+" + ANY);

    private TownWords() {}

    /** The word that a name ends with; "" where it ends with none. */
    public static String of(String name) {
        return ALL.stream().filter(name::endsWith).findFirst().orElse("");
    }

    /** The word that words begin with; "" where they begin with none. */
    public static String before(String words) {
        return ALL.stream().filter(words::startsWith).findFirst().orElse("");
    }
}
