package org.lilong.extraction.event;

import java.util.Optional;
import java.util.regex.Pattern;
import org.lilong.article.Span;
import org.lilong.extraction.claim.EventClaim;
import org.lilong.extraction.lexicon.Backing;
import org.lilong.language.Script;

/** Finds the occasion of a sidelight: an article that comes back to what another of its page has told. */
final class ToldElsewhere {
    private static final Pattern SIDE = Pattern.compile("侧记|花絮|特写|纪实|掠影|速写|手记|剪影|回眸");

    private ToldElsewhere() {}

    static Optional<Occasion> in(EventView view) {
        if (!SIDE.matcher(view.context.article().title()).find() || view.stretches.isEmpty()) {
            return Optional.empty();
        }
        String text = view.text.replaceAll("\\s", "");
        for (EventClaim told : view.context.told()) {
            String head = view.lexicon.headOf(Script.simplified(told.label()));
            if (head.length() > 2 && text.contains(head)) {
                Span span = view.stretches.get(0).span();
                return Optional.of(new Occasion(
                        Occasion.Shape.TOLD,
                        span,
                        span,
                        told.label(),
                        told.type(),
                        told.date(),
                        Backing.EVENT_TOLD_ELSEWHERE));
            }
        }
        return Optional.empty();
    }
}
