package org.lilong.extraction.organisation;

import org.lilong.article.TownWords;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.lexicon.WordSet;

/** Tells the type of a body by the end of its name. */
final class BodyTypes {
    private BodyTypes() {}

    /** Key of the body-type scheme, "other" where the ending tells nothing. */
    static String of(Lexicon lexicon, String name) {
        for (WordSet set : new WordSet[] {lexicon.departments, lexicon.bodySuffixes}) {
            int length = set.endingAt(name, name.length(), 0);
            String type = length == 0 ? "" : set.classOf(name.substring(name.length() - length));
            if (!type.isEmpty()) {
                return type;
            }
        }
        if (name.endsWith("街道")) {
            return "subdistrict";
        }
        return TownWords.TOWNS.stream().anyMatch(name::endsWith) ? "township" : "other";
    }
}
