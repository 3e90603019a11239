package org.lilong.language;

import java.util.List;
import org.lilong.article.Span;

/**
 * A sentence of an article.
 *
 * @param span where it stands in the article's text
 * @param tokens its words in order
 */
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
