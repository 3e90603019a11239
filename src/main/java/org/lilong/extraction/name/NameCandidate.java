package org.lilong.extraction.name;

import java.util.Set;
import org.lilong.article.Span;

/**
 * A stretch that may be a personal name, with what speaks for it.
 *
 * @param span where it stands, inner spaces included
 * @param name its characters, simplified, without spaces
 * @param clues what is seen in and around it, and elsewhere on its page
 * @param odds how much likelier its characters are as a name than as ordinary words, as a logarithm
 * @param rivals the same of the likeliest other candidates that have characters in common with it
 */
public record NameCandidate(Span span, String name, Set<NameClue> clues, double odds, Rivals rivals) {
    /**
     * The odds of the likeliest rivals of each kind; minus infinity where there is none.
     *
     * @param clear begins where the candidate does and ends as clearly
     * @param vague begins there and ends less clearly
     * @param inside begins there and ends inside a word of CoreNLP's
     * @param longer ends where the candidate does and begins before it
     */
    record Rivals(double clear, double vague, double inside, double longer) {
        static final Rivals NONE = new Rivals(
                Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }

    NameCandidate against(Rivals others) {
        return new NameCandidate(span, name, clues, odds, others);
    }

    boolean has(NameClue clue) {
        return clues.contains(clue);
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
