package org.lilong.extraction.event;

import java.util.ArrayList;
import java.util.List;
import org.lilong.article.Block;
import org.lilong.article.Span;

/** What an article's headline says, part by part, for names of occasions that it prints in full. */
final class Headlines {
    private final EventView view;

    Headlines(EventView view) {
        this.view = view;
    }

    /** Parts of the headline (kicker, main and sub line) with their spans. */
    List<Span> parts() {
        List<Span> parts = new ArrayList<>();
        for (Block block : view.context.article().blocks()) {
            if (block.kind() == Block.Kind.HEADLINE) {
                int begin = block.span().begin();
                for (int i = begin; i <= block.span().end(); i++) {
                    boolean end = i == block.span().end()
                            || " \u3000\n".indexOf(view.text.charAt(i)) >= 0 && view.mask.isPlain(i);
                    if (end && i > begin) {
                        parts.add(new Span(begin, i));
                    }
                    begin = end ? i + 1 : begin;
                }
            }
        }
        return parts;
    }

    /** The headline without the words that make it the title of minutes. */
    String minutesTitle() {
        return view.context
                .article()
                .title()
                .replaceAll("\\s+", "")
                .replaceFirst("^(?:关于|關於)", "")
                .replaceFirst("的?(?:纪要|紀要|记录|記錄|实录)$", "");
    }
}
