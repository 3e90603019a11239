package org.lilong.article.issue;

import java.util.ArrayList;
import java.util.List;
import org.lilong.article.Article;
import org.lilong.article.Block;
import org.lilong.article.SetApart;
import org.lilong.article.Span;

/** Lists what a page prints of an article of another page as text that is none of its own. */
final class GivenPart {
    private GivenPart() {}

    static List<SetApart> of(Article part, String original) {
        List<SetApart> apart = new ArrayList<>();
        for (Block block : part.blocks()) {
            boolean headline = block.kind() == Block.Kind.HEADLINE;
            SetApart.Kind kind = headline ? SetApart.Kind.REPEATED_HEADLINE : SetApart.Kind.CONTINUATION;
            for (Span span : stretches(part.source().origins(block.span()), original)) {
                apart.add(new SetApart(kind, span.begin(), span.end(), original.substring(span.begin(), span.end())));
            }
        }
        return apart;
    }

    /** Stretches between which only white space stands are one. */
    private static List<Span> stretches(List<Span> origins, String original) {
        List<Span> joined = new ArrayList<>();
        for (Span span : origins) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.end() <= span.begin()
                    && original.substring(last.end(), span.begin()).isBlank()) {
                joined.set(joined.size() - 1, new Span(last.begin(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
