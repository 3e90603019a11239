package org.lilong.article.piece;

import java.util.Set;
import java.util.stream.Collectors;
import org.lilong.article.LexiconFile;

/** Tells whether words can be somebody's name by how they begin. */
final class Surnames {
    private static final Set<String> SURNAMES =
            LexiconFile.read("surnames.tsv", 2).stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());

    private Surnames() {}

    static boolean begins(String words) {
        return words.length() >= 2
                && (SURNAMES.contains(words.substring(0, 1)) || SURNAMES.contains(words.substring(0, 2)));
    }
}
