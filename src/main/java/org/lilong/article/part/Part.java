package org.lilong.article.part;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lilong.article.SetApart;
import org.lilong.article.TracedText;
import org.lilong.article.character.Glyphs;

/**
 * A part of a page in the order in which it is read: a headline, a paragraph made whole, a caption, a line of furniture.
 *
 * @param kind its function
 * @param text its characters, lines joined
 * @param first index of its first line
 * @param last index of its last line
 * @param apartOrNull why it goes to no article, where that is so
 * @param seams offsets in its text at which an empty line stood within a sentence
 * @param start where its first line begins
 */
public record Part(
        Kind kind,
        TracedText text,
        int first,
        int last,
        SetApart.@Nullable Kind apartOrNull,
        List<Integer> seams,
        Start start) {
    /** How the first line of a paragraph is set. */
    public enum Start {
        /** The page does not set paragraphs in. */
        ANY,
        SET_IN,
        /** At the margin of a page that sets paragraphs in, as what goes on from another column. */
        FLUSH
    }

    public Part(Kind kind, TracedText text, int first, int last, SetApart.@Nullable Kind apartOrNull) {
        this(kind, text, first, last, apartOrNull, List.of(), Start.ANY);
    }

    public enum Kind {
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
        CONTINUES_ELSEWHERE,
        CONTINUED,
        /** The name of a column; what follows is another piece. */
        COLUMN_NAME,
        APART
    }

    public Part as(Kind other) {
        return new Part(other, text, first, last, apartOrNull, seams, start);
    }

    /** A stretch of it. */
    public Part cut(int begin, int end) {
        return new Part(kind, text.subSequence(begin, end), first, last, apartOrNull);
    }

    public String simple() {
        return Glyphs.simplified(text.toString());
    }
}
