package org.lilong.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the store says what it says of one thing: on the wire and on the terminal.
 *
 * @param type "person", "event", "organisation", …; "claim" for a statement of one article
 * @param basis how things of this type are told apart, in a sentence
 * @param says of a claim, what it says; else empty
 * @param evidence the words that it rests on
 * @param joined why its mentions are one
 * @param apart others that might have been the same, and why they are not; those that evidence spoke for come first
 * @param more how many others are left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Explanation(
        String type,
        String iri,
        @Nullable String name,
        String basis,
        List<Statement> says,
        List<Passage> evidence,
        List<Joined> joined,
        List<Apart> apart,
        int more) {
    public Explanation {
        says = List.copyOf(says);
        evidence = List.copyOf(evidence);
        joined = List.copyOf(joined);
        apart = List.copyOf(apart);
    }

    /** A property's name and value in words, and the value's IRI if it has one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Statement(
            String property, String value, @Nullable String iri) {}

    /**
     * Words of an article.
     *
     * @param claim the mention or statement that rests on them
     * @param begin where they begin in the article's text, in UTF-16 code units
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Passage(
            String claim,
            Article article,
            String quote,
            int begin,
            int end,
            String sentence,
            @Nullable Double confidence) {}

    /** An article by what readers know it by. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Article(
            String iri, String headline, @Nullable String issued) {}

    /** Two mentions that are one, by the articles they stand in. */
    public record Joined(String first, Article firstArticle, String second, Article secondArticle, String because) {}

    /** Something else that was held against it. */
    public record Apart(String iri, String name, Article article, String because, boolean objection) {}
}
