package org.lilong.extraction.event;

import java.util.List;
import java.util.function.Predicate;
import org.lilong.article.Span;
import org.lilong.extraction.event.Cue.Kind;

/** The cues of one sentence, with what the rules for occasions ask of them, found once so that long sentences stay cheap. */
final class SentenceCues {
    private static final List<String> PARTIES = List.of("一行", "考察团", "代表团", "代表");

    final Span span;
    final List<Cue> cues;
    private final EventView view;
    private final int plan;
    private final int cancel;
    private final int visitor;
    private final int party;
    private final int mention;
    private final int body;

    private SentenceCues(EventView view, Span span) {
        this.view = view;
        this.span = span;
        this.cues = view.cuesIn(span);
        this.plan = first(cue -> cue.is(Kind.PLAN));
        this.visitor = first(cue -> cue.is(Kind.VISITOR));
        this.cancel = cues.stream()
                .filter(cue -> cue.is(Kind.CANCEL))
                .mapToInt(cue -> cue.span().begin())
                .max()
                .orElse(-1);
        String words = view.text.substring(span.begin(), span.end());
        this.party = PARTIES.stream()
                .mapToInt(words::indexOf)
                .filter(at -> at >= 0)
                .map(at -> at + span.begin())
                .min()
                .orElse(Integer.MAX_VALUE);
        List<EventView.Mention> people = view.mentionsIn(span);
        this.mention =
                people.isEmpty() ? Integer.MAX_VALUE : people.get(0).span().begin();
        List<EventView.BodyMention> bodies = view.bodiesIn(span);
        this.body = bodies.isEmpty() ? Integer.MAX_VALUE : bodies.get(0).span().begin();
    }

    static SentenceCues of(EventView view, Span span) {
        return new SentenceCues(view, span);
    }

    private int first(Predicate<Cue> kind) {
        return cues.stream()
                .filter(kind)
                .mapToInt(cue -> cue.span().begin())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    boolean names() {
        return mention != Integer.MAX_VALUE;
    }

    boolean namesBody() {
        return body != Integer.MAX_VALUE;
    }

    /** Whether what a word tells is planned before it, or called off behind it. */
    boolean isPlanned(Span verb) {
        return plan <= verb.begin() || cancel > verb.begin();
    }

    /** Whether somebody stands before a verb who can have come to do it. */
    boolean hasVisitor(Cue verb) {
        int before = verb.span().begin();
        boolean comes = visitor < before && body < before;
        return mention < before || party < before || comes;
    }

    /** Where the visitors set out: 到, 赴 and the like stand before what they do there. */
    Span departure(Cue verb) {
        for (Cue other : cues) {
            boolean before = other.is(Kind.VISITOR)
                    && other.span().begin() <= verb.span().begin();
            if (before && isClause(other.span().begin(), verb.span().begin())) {
                return other.span();
            }
        }
        return verb.span();
    }

    private boolean isClause(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if ("，。；".indexOf(view.text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the sentence begins to tell what somebody says: behind "指出，". */
    int speech() {
        for (Cue cue : cues) {
            int end = cue.span().end();
            boolean stop = end < span.end() && "，：".indexOf(view.text.charAt(end)) >= 0;
            if (stop && (cue.is(Kind.THAT) || cue.is(Kind.SAY))) {
                return end;
            }
        }
        return span.end();
    }
}
