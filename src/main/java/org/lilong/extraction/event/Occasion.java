package org.lilong.extraction.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.claim.EventDate;
import org.lilong.extraction.lexicon.Backing;

/** An occasion while its article is read: what tells of it so far. */
final class Occasion {
    /** How it shows: somebody held it, somebody came on a visit, or somebody did something on a day. */
    enum Shape {
        HELD,
        VISIT,
        DEED,
        /** Told in another article of the page. */
        TOLD
    }

    final Shape shape;
    final Span sentence;
    final String label;

    /** When it was; an occasion of several days may be told by one of them first. */
    @Nullable
    EventDate date;

    /** The verb that tells it, or the sentence where there is none. */
    final Span cue;

    final String type;
    final Backing backing;

    /** The sentences that belong to it, by number. */
    final List<Integer> scope = new ArrayList<>();

    Occasion(
            Shape shape,
            Span sentence,
            Span cue,
            String label,
            String type,
            @Nullable EventDate date,
            Backing backing) {
        this.shape = shape;
        this.sentence = sentence;
        this.cue = cue;
        this.label = label;
        this.type = type;
        this.date = date;
        this.backing = backing;
    }

    /** Whether a day is the occasion's, or one of them. */
    boolean isOn(@Nullable EventDate other) {
        if (date == null || other == null) {
            return false;
        }
        if (date.edtf().equals(other.edtf())) {
            return true;
        }
        return date.earliest() != null
                && date.latest() != null
                && other.earliest() != null
                && other.latest() != null
                && !other.earliest().isBefore(date.earliest())
                && !other.latest().isAfter(date.latest());
    }
}
