package org.lilong.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a page with its own headline.
 *
 * @param doc name of the page it stands on: the file's name up to its first dot
 * @param n its number on the page, from 0, in the order in which the pieces' texts begin
 * @param title kicker, headline and sub-headline joined by one space; may be empty
 * @param source the whole piece, repaired: its blocks one after the other, a line break between two
 * @param blocks the parts of {@code source}, in order, without gaps but for the line breaks
 * @param publishedOrNull the date that the piece prints as its own
 * @param signedOrNull department or reporter that signs it, without brackets or the word 记者
 * @param place where it is at home, resolved from the whole page
 * @param issuedOrNull the day on which its text was current: its own date, else the page's
 * @param turns where it goes on or began on other pages of the issue that are not at hand
 * @param elsewhere what of its text stands on other pages, in order; the rest stands on {@code doc}
 */
public record Article(
        String doc,
        int n,
        String title,
        TracedText source,
        List<Block> blocks,
        @Nullable LocalDate publishedOrNull,
        @Nullable String signedOrNull,
        Place place,
        @Nullable LocalDate issuedOrNull,
        List<PageTurn> turns,
        List<Elsewhere> elsewhere) {
    public Article {
        blocks = List.copyOf(blocks);
        turns = List.copyOf(turns);
        elsewhere = List.copyOf(elsewhere);
    }

    /** An article that is whole on its page. */
    public Article(
            String doc,
            int n,
            String title,
            TracedText source,
            List<Block> blocks,
            @Nullable LocalDate publishedOrNull,
            @Nullable String signedOrNull,
            Place place,
            @Nullable LocalDate issuedOrNull) {
        this(doc, n, title, source, blocks, publishedOrNull, signedOrNull, place, issuedOrNull, List.of(), List.of());
    }

    /** The text that all offsets of claims refer to, in UTF-16 code units. */
    public String text() {
        return source.toString();
    }

    public String text(Span span) {
        return text().substring(span.begin(), span.end());
    }

    /** Where the characters of a span stand in print: a stretch for each page that it runs over, in the order of the text. */
    public List<Printed> printed(Span span) {
        List<Printed> stretches = new ArrayList<>();
        int begin = span.begin();
        for (int i = begin; i < span.end(); i++) {
            if (i + 1 == span.end() || !docAt(i + 1).equals(docAt(begin))) {
                Span words = new Span(begin, i + 1);
                stretches.add(new Printed(words, docAt(begin), source.origin(words)));
                begin = i + 1;
            }
        }
        return stretches;
    }

    private String docAt(int offset) {
        for (Elsewhere stretch : elsewhere) {
            if (stretch.span().begin() <= offset && offset < stretch.span().end()) {
                return stretch.doc();
            }
        }
        return doc;
    }

    public Optional<LocalDate> published() {
        return Optional.ofNullable(publishedOrNull);
    }

    public Optional<String> signed() {
        return Optional.ofNullable(signedOrNull);
    }

    public Optional<LocalDate> issued() {
        return Optional.ofNullable(issuedOrNull);
    }
}
