package org.lilong.search;

import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody typed, and how much they want to see.
 *
 * @param text at most {@link #LONGEST} characters
 * @param kinds what to look for
 */
public record Question(String text, Set<Kind> kinds, int limit, int offset) {
    /** More is no name, and no phrase that anybody remembers. */
    public static final int LONGEST = 200;

    public Question {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a question of " + text.length() + " characters; at most " + LONGEST);
        }
        kinds = Set.copyOf(kinds);
    }

    /** A question after everything there is. */
    public static Question of(String text, int limit) {
        return new Question(text, EnumSet.allOf(Kind.class), limit, 0);
    }
}
