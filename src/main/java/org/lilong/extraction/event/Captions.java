package org.lilong.extraction.event;

import java.util.List;
import java.util.Optional;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Backing;

/** Reads the occasions that only a caption tells of: it names who held another meeting than those of its article. */
final class Captions {
    /** Characters that name a holder at least. */
    private static final int HOLDER = 3;

    private final EventView view;
    private final OccasionNamer namer;
    private final OccasionTeller teller;

    Captions(EventView view, OccasionNamer namer, OccasionTeller teller) {
        this.view = view;
        this.namer = namer;
        this.teller = teller;
    }

    /** The meeting that an undated caption tells of, unless the article has told of it. */
    Optional<Occasion> told(Stretch stretch, SentenceCues sentence, List<Occasion> occasions) {
        Optional<OccasionNamer.Name> name = namer.held(stretch.span()).filter(held -> !sentence.isPlanned(held.cue()));
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Span cue = name.get().cue();
        String subject = view.printed(new Span(stretch.span().begin(), cue.begin()));
        String printed = view.printed(name.get().span());
        boolean known = occasions.stream().anyMatch(other -> resembles(other, subject, printed));
        if (subject.length() < HOLDER || name.get().span().begin() < cue.begin() || known) {
            return Optional.empty();
        }
        String clause = view.printed(namer.clause(cue, stretch.span()));
        Occasion occasion = new Occasion(
                Occasion.Shape.HELD,
                stretch.span(),
                cue,
                clause,
                teller.type(printed, "meeting"),
                null,
                Backing.EVENT_OF_CAPTION);
        return Optional.of(occasion);
    }

    private boolean resembles(Occasion other, String subject, String name) {
        boolean sameHolder = view.printed(other.sentence).contains(subject);
        return sameHolder || other.label.contains(name) && name.length() > 4 || name.contains(other.label);
    }
}
