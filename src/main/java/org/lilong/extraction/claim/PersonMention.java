package org.lilong.extraction.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;

/**
 * An individual as one article names them. Two people of one name are two mentions.
 *
 * @param name the full name as printed, without white space
 * @param forms other ways in which the article refers to them ("唐部长"), without the name itself
 * @param spans every place that refers to them, in order; at least one
 * @param introducedAs the words without an office that introduce them ("15岁的中学生"), or null
 * @param confidence probability, 0 to 1, that this is a person of that name
 */
public record PersonMention(
        String name,
        List<String> forms,
        List<Span> spans,
        @Nullable String introducedAs,
        double confidence) {
    public PersonMention {
        forms = List.copyOf(forms);
        spans = List.copyOf(spans);
    }

    /** One who is introduced by no such words. */
    public PersonMention(String name, List<String> forms, List<Span> spans, double confidence) {
        this(name, forms, spans, null, confidence);
    }

    public PersonMention introduced(String words) {
        return new PersonMention(name, forms, spans, words, confidence);
    }
}
