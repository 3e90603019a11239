package org.lilong.article;

import org.jspecify.annotations.Nullable;

/**
 * A part of a page in the order in which it is read: a headline, a paragraph made whole, a caption, a line of furniture.
 *
 * @param kind its function
 * @param text its characters, lines joined
 * @param first index of its first line
 * @param last index of its last line
 * @param apartOrNull why it goes to no article, where that is so
 */
record Part(Kind kind, TracedText text, int first, int last, SetApart.@Nullable Kind apartOrNull) {
    enum Kind {
        HEAD,
        PARAGRAPH,
        CAPTION,
        SIGN_OFF,
        /** The bodies that sign an announcement; their date follows. */
        SIGNATURE,
        BYLINE,
        SOURCE,
        DATE,
        RULE,
        /** The name of a column; what follows is another piece. */
        COLUMN_NAME,
        APART
    }

    Part as(Kind other) {
        return new Part(other, text, first, last, apartOrNull);
    }

    /** A stretch of it. */
    Part cut(int begin, int end) {
        return new Part(kind, text.subSequence(begin, end), first, last, apartOrNull);
    }

    String simple() {
        return Glyphs.simplified(text.toString());
    }
}
