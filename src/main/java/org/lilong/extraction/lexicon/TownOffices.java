package org.lilong.extraction.lexicon;

import java.util.regex.Pattern;
import org.lilong.article.WordClasses;

/** Knows the offices that a town names by their field alone: "宣传文化中心" behind "镇党委委员". */
final class TownOffices {
    private enum Part {
        FIELD,
        ENDING,
        WHOLE
    }

    private final Pattern names;

    TownOffices() {
        WordClasses<Part> words = WordClasses.read("town-offices.tsv", Part.class);
        names = Pattern.compile(
                words.anyOf(Part.FIELD) + ".{0,10}" + words.anyOf(Part.ENDING) + "|" + words.anyOf(Part.WHOLE));
    }

    boolean have(String name) {
        return names.matcher(name).matches();
    }
}
