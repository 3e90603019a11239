package org.lilong.extraction.claim;

import java.util.List;
import org.lilong.article.Span;

/**
 * An individual as one article names them. Two people of one name are two mentions.
 *
 * @param name the full name as printed, without white space
 * @param forms other ways in which the article refers to them ("唐部长"), without the name itself
 * @param spans every place that refers to them, in order; at least one
 * @param confidence probability, 0 to 1, that this is a person of that name
 */
public record PersonMention(String name, List<String> forms, List<Span> spans, double confidence) {
    public PersonMention {
        forms = List.copyOf(forms);
        spans = List.copyOf(spans);
    }
}
