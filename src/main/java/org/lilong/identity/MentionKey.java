package org.lilong.identity;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where a person or an event is mentioned. The first key of an entity, in the natural order, is the anchor that its IRI is made from:
 * earlier issues first, those without a date last.
 *
 * @param issuedOrNull the day on which the article was current, or null
 * @param doc name of the page
 * @param article number of the article on the page
 * @param index index of the mention in the article
 */
public record MentionKey(@Nullable LocalDate issuedOrNull, String doc, int article, int index)
        implements Comparable<MentionKey> {
    private static final Comparator<MentionKey> ORDER = Comparator.comparing(MentionKey::day)
            .thenComparing(MentionKey::doc)
            .thenComparingInt(MentionKey::article)
            .thenComparingInt(MentionKey::index);

    @Override
    public int compareTo(MentionKey other) {
        return ORDER.compare(this, other);
    }

    /** Whether both stand in one article. */
    public boolean inArticleOf(MentionKey other) {
        return doc.equals(other.doc) && article == other.article;
    }

    /** The article that it stands in, "doc.n". */
    String articleName() {
        return doc + "." + article;
    }

    private LocalDate day() {
        return issuedOrNull == null ? LocalDate.MAX : issuedOrNull;
    }
}
