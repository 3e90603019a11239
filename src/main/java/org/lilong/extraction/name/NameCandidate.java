package org.lilong.extraction.name;

import java.util.Set;
import org.lilong.article.Span;

/**
 * A stretch that may be a personal name, with what speaks for it.
 *
 * @param span where it stands, inner spaces included
 * @param name its characters, simplified, without spaces
 * @param clues what is seen in and around it
 * @param odds how much likelier its characters are as a name than as ordinary words, as a logarithm
 * @param rival the same of the likeliest other candidate that has characters in common with it
 */
public record NameCandidate(Span span, String name, Set<NameClue> clues, double odds, double rival) {
    /** The same with the odds of the likeliest stretch that excludes it. */
    NameCandidate withRival(double best) {
        return new NameCandidate(span, name, clues, odds, best);
    }

    /** What stands before a name. */
    enum Left {
        TITLE,
        PERSON_NOUN,
        FUNCTION_WORD,
        SEPARATOR,
        WORD,
        INSIDE_WORD
    }
}
