package org.lilong.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lilong.article.LexiconFile;

/** Which full names so many people bear that one place is likely to have several of them. */
final class NameFrequency {
    private static final String RARE = "rare";

    private final Set<String> surnames;
    private final Set<String> givenNames;

    private NameFrequency(Set<String> surnames, Set<String> givenNames) {
        this.surnames = surnames;
        this.givenNames = givenNames;
    }

    static NameFrequency bundled() {
        Set<String> surnames = new HashSet<>();
        for (List<String> row : LexiconFile.read("surnames.tsv", 2)) {
            if (!row.get(1).equals(RARE)) {
                surnames.add(row.get(0));
            }
        }
        Set<String> givenNames = new HashSet<>();
        LexiconFile.read("frequent-given-names.tsv", 1).forEach(row -> givenNames.add(row.get(0)));
        return new NameFrequency(Set.copyOf(surnames), Set.copyOf(givenNames));
    }

    /** Whether a name joins a frequent surname of one character and a frequent given name. */
    boolean frequent(String nameKey) {
        return nameKey.length() > 1
                && surnames.contains(nameKey.substring(0, 1))
                && givenNames.contains(nameKey.substring(1));
    }
}
