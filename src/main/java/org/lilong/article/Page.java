package org.lilong.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One document as it reaches a user, read: a single article or a whole newspaper page.
 *
 * @param doc its name: the file's name up to its first dot
 * @param original its text as it arrived, decoded; offsets of {@link TracedText#origin(int)} refer to it
 * @param issuedOrNull date of the issue, where the page prints one
 * @param issueOrNull number of the issue as printed ("第18期"), where the page prints one
 * @param place where the page as a whole is at home
 * @param articles its pieces, numbered from 0
 * @param setApart what went to no article, in the order of the page
 * @param looseEndsOrNull what it keeps of articles that it shares with other pages; null where each is whole by itself
 * @param sheets where all of it is printed; none for formats without sheets, and for pages that share articles with others
 */
public record Page(
        String doc,
        String original,
        @Nullable LocalDate issuedOrNull,
        @Nullable String issueOrNull,
        Place place,
        List<Article> articles,
        List<SetApart> setApart,
        @Nullable LooseEnds looseEndsOrNull,
        List<PrintedSheet> sheets) {
    public Page {
        articles = List.copyOf(articles);
        setApart = List.copyOf(setApart);
        sheets = List.copyOf(sheets);
    }

    /** A page that shares no article with another, and did not come on sheets. */
    public Page(
            String doc,
            String original,
            @Nullable LocalDate issuedOrNull,
            @Nullable String issueOrNull,
            Place place,
            List<Article> articles,
            List<SetApart> setApart) {
        this(doc, original, issuedOrNull, issueOrNull, place, articles, setApart, null, List.of());
    }

    public Optional<LooseEnds> looseEnds() {
        return Optional.ofNullable(looseEndsOrNull);
    }

    /** The seams at which articles of this page and of others meet. */
    public List<String> seams() {
        return looseEndsOrNull == null
                ? List.of()
                : looseEndsOrNull.turns().stream().map(PageTurn::seam).toList();
    }

    public Optional<LocalDate> issued() {
        return Optional.ofNullable(issuedOrNull);
    }

    public Optional<String> issue() {
        return Optional.ofNullable(issueOrNull);
    }
}
