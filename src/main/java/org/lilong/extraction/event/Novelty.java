package org.lilong.extraction.event;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.extraction.claim.EventDate;
import org.lilong.extraction.event.ArticleClock.Told;

/** Decides whether what a sentence tells is an occasion the article has not told of yet, or background to one. */
final class Novelty {
    private static final Pattern BACKGROUND = Pattern.compile("据统计|据了解|以来|多年来|年前|曾经|曾于|历年|此前|早在|往年|去年|前年");

    /** Before a meeting of a day that the report tells, too. */
    private static final Pattern LONG_AGO = Pattern.compile("据统计|据了解|以来|多年来|年前|曾经|曾于|历年|早在|往年|去年|前年");

    private static final Pattern VISITORS = EventWord.VISITORS.in("%s[^，。；]{0,16}$");

    private final EventView view;

    Novelty(EventView view) {
        this.view = view;
    }

    boolean isBackground(Occasion occasion, Stretch stretch, Told told) {
        boolean meeting = occasion.shape == Occasion.Shape.HELD && isDay(told.date());
        Pattern words = meeting ? LONG_AGO : BACKGROUND;
        return words.matcher(view.text)
                .region(stretch.span().begin(), stretch.span().end())
                .find();
    }

    /**
     * Whether the article opens with it.
     *
     * @param lead whether the sentence is one of the first
     * @param vague whether 近日 or the like dates it
     */
    boolean isFirst(Occasion occasion, Stretch stretch, Told told, boolean lead, boolean vague) {
        if (occasion.shape == Occasion.Shape.DEED) {
            return isDay(occasion.date)
                    || vague && !view.mentionsIn(stretch.span()).isEmpty();
        }
        return lead || told.vague() || told.date() != null;
    }

    /** Whether it is told beside the one that the article was about until here. */
    boolean isAnother(Occasion occasion, Stretch stretch, Told told, @Nullable Occasion current) {
        boolean heldOnVisit = told.apart()
                && occasion.shape == Occasion.Shape.HELD
                && current != null
                && current.shape == Occasion.Shape.VISIT;
        if (heldOnVisit) {
            return !isOfVisitors(occasion);
        }
        if (told.date() != null) {
            boolean background = occasion.shape == Occasion.Shape.DEED && !isDay(told.date());
            return !background && (told.same() || current == null || !current.isOn(told.date()));
        }
        return told.vague()
                && occasion.shape != Occasion.Shape.DEED
                && current != null
                && current.date == null
                && stretch.opensBlock();
    }

    /** "调研组召开座谈会": those who came on the visit meet as part of it. */
    private boolean isOfVisitors(Occasion occasion) {
        return VISITORS.matcher(view.text)
                .region(occasion.sentence.begin(), occasion.cue.begin())
                .find();
    }

    /** Whether a date says the day: what somebody did in a month is background. */
    private static boolean isDay(@Nullable EventDate date) {
        return date != null && date.edtf().matches(".*-[0-9]{2}-[0-9]{2}.*");
    }
}
