package org.lilong.extraction;

import org.lilong.article.Span;

/**
 * A stretch that may be a personal name, with what speaks for it.
 *
 * @param span where it stands, inner spaces included
 * @param name its characters, simplified, without spaces
 * @param left what stands before it
 * @param right how clearly it ends, 0 to 2
 * @param shape what its own characters and CoreNLP say
 */
record NameCandidate(Span span, String name, Left left, double right, double shape) {
    /** What stands before a name. */
    enum Left {
        TITLE(3),
        PERSON_NOUN(2),
        FUNCTION_WORD(0.7),
        SEPARATOR(0.5),
        WORD(0),
        INSIDE_WORD(-1);

        final double weight;

        Left(double weight) {
            this.weight = weight;
        }
    }

    double score() {
        return left.weight + right + shape;
    }
}
