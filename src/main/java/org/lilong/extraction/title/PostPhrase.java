package org.lilong.extraction.title;

import java.util.List;
import org.lilong.article.Span;
import org.lilong.extraction.claim.PostClaim;

/**
 * The offices in one phrase, in the order of the text: "区委常委、宣传部部长".
 *
 * @param offices the offices, at least one
 * @param begin offset of the phrase's first character
 */
public record PostPhrase(List<Office> offices, int begin) {
    public PostPhrase {
        offices = List.copyOf(offices);
    }

    /** The phrase with all its offices held so. */
    public PostPhrase with(PostClaim.Status status) {
        return new PostPhrase(
                offices.stream().map(office -> office.with(status)).toList(), begin);
    }

    /**
     * One office.
     *
     * @param title the bare office, simplified
     * @param span where the title stands
     * @param body the words before it that name the body, or an empty span
     * @param bodyWords what they say, without spaces; completed where title and body run together ("宣传部长")
     * @param status held now, for the time being or formerly
     */
    public record Office(String title, Span span, Span body, String bodyWords, PostClaim.Status status) {
        public Office with(PostClaim.Status other) {
            return new Office(title, span, body, bodyWords, other);
        }

        /** The office in a body that words before it name, whatever stands between. */
        public Office in(Span owner, String text) {
            return new Office(title, span, owner, text.substring(owner.begin(), owner.end()), status);
        }

        /** The office in a body that words before it name, which its own words name a part of or nothing. */
        public Office within(Span owner, String text) {
            Span named = body.length() == 0 ? owner : new Span(owner.begin(), body.end());
            return new Office(title, span, named, text.substring(owner.begin(), owner.end()) + bodyWords, status);
        }
    }
}
