package org.lilong.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Block;
import org.lilong.extraction.claim.EventDate;
import org.lilong.extraction.event.ArticleClock.Told;

/** Decides which occasions an article tells of, and which of its sentences belong to which. */
final class OccasionFinder {
    private static final int LEAD = 3;

    private final EventView view;
    private final OccasionTeller teller;
    private final ArticleClock clock;
    private final Minutes minutes;
    private final Captions captions;
    private final Novelty novelty;
    private final Lasting lasting;
    private final List<Occasion> occasions = new ArrayList<>();
    private final Genre genre;
    private @Nullable Occasion current;
    private @Nullable EventDate pending;
    private boolean pendingVague;
    private int prose;
    private @Nullable Occasion spare;
    private int spareAt;

    OccasionFinder(EventView view) {
        this.view = view;
        OccasionNamer namer = new OccasionNamer(view);
        this.teller = new OccasionTeller(view, namer);
        this.minutes = new Minutes(view, teller);
        this.captions = new Captions(view, namer, teller);
        this.novelty = new Novelty(view);
        this.lasting = new Lasting(view);
        this.genre = Genre.of(view);
        this.clock = new ArticleClock(view, genre.chronicle());
    }

    /** All occasions in the order in which they are told, each with the sentences in its scope. */
    List<Occasion> find() {
        if (genre.letter()) {
            return occasions;
        }
        int block = -1;
        for (int i = 0; i < view.stretches.size(); i++) {
            Stretch stretch = view.stretches.get(i);
            if (stretch.block() != block || isItemInside(stretch)) {
                block = stretch.block();
                enter(stretch);
            }
            if (stretch.kind() != Block.Kind.HEADLINE
                    && stretch.kind() != Block.Kind.BYLINE
                    && stretch.kind() != Block.Kind.SIGNATURE) {
                read(i, stretch);
            } else if (current != null && stretch.kind() != Block.Kind.HEADLINE) {
                current.scope.add(i);
            }
        }
        if (occasions.isEmpty()) {
            fallback();
        }
        return occasions;
    }

    /** "…获奖。●近日，…": an item of a column that was joined to the one before. */
    private boolean isItemInside(Stretch stretch) {
        return genre.column()
                && !stretch.opensBlock()
                && genre.isItem(view.text.charAt(stretch.span().begin()));
    }

    /** A new paragraph of a chronicle or a column is about something else. */
    private void enter(Stretch stretch) {
        boolean item = stretch.kind() == Block.Kind.PARAGRAPH
                && genre.isItem(view.text.charAt(stretch.span().begin()));
        if (item) {
            current = null;
            pending = null;
        }
        if (stretch.kind() != Block.Kind.CAPTION && !genre.chronicle() && !occasions.isEmpty()) {
            pending = null;
        }
        pendingVague &= occasions.isEmpty();
    }

    private void read(int number, Stretch stretch) {
        prose += stretch.kind() == Block.Kind.PARAGRAPH ? 1 : 0;
        SentenceCues sentence = SentenceCues.of(view, stretch.span());
        Told told = clock.read(sentence, pending);
        boolean open = stretch.kind() == Block.Kind.CAPTION
                ? caption(stretch, sentence, told)
                : minutes(stretch, told) || text(stretch, sentence, told);
        boolean side = stretch.kind() == Block.Kind.CAPTION && !open && !occasions.isEmpty();
        Occasion home = side ? occasions.get(0) : current;
        if (home != null) {
            home.scope.add(number);
            lasting.read(home, stretch);
        }
        if (!open && told.date() == null && told.vague()) {
            pendingVague = true;
        }
        pending = told.date() != null && !open ? told.date() : open ? null : pending;
    }

    private boolean text(Stretch stretch, SentenceCues sentence, Told told) {
        EventDate date = told.date() != null ? told.date() : told.vague() || pendingVague ? null : pending;
        boolean first = occasions.isEmpty() && !genre.isOfItems();
        Optional<Occasion> found = teller.told(sentence, date, first);
        if (found.isEmpty()) {
            return false;
        }
        Occasion occasion = found.get();
        if (!isNew(occasion, stretch, told)) {
            keepSpare(occasion, stretch, told);
            return false;
        }
        Occasion known = genre.isOfItems() || told.same() || told.apart() && occasion.shape == Occasion.Shape.HELD
                ? null
                : sameDay(occasion);
        current = known != null ? known : occasion;
        if (known == null) {
            occasions.add(occasion);
        }
        return true;
    }

    /** The first occasion that nothing dates, in case that the article tells of no other. */
    private void keepSpare(Occasion occasion, Stretch stretch, Told told) {
        boolean fits = spare == null
                && !told.stale()
                && occasion.shape != Occasion.Shape.DEED
                && !novelty.isBackground(occasion, stretch, told)
                && !view.mentionsIn(stretch.span()).isEmpty();
        if (fits) {
            spare = occasion;
            spareAt = view.stretches.indexOf(stretch);
        }
    }

    private boolean minutes(Stretch stretch, Told told) {
        Optional<Occasion> met = occasions.isEmpty() ? minutes.told(stretch, told) : Optional.empty();
        met.ifPresent(occasion -> {
            current = occasion;
            occasions.add(occasion);
        });
        return met.isPresent();
    }

    private @Nullable Occasion sameDay(Occasion occasion) {
        if (occasion.date == null) {
            return null;
        }
        for (Occasion other : occasions) {
            if (other.isOn(occasion.date)) {
                return other;
            }
        }
        return null;
    }

    private boolean isNew(Occasion occasion, Stretch stretch, Told told) {
        boolean later = !occasions.isEmpty() || occasion.shape == Occasion.Shape.DEED;
        if (told.stale() || later && novelty.isBackground(occasion, stretch, told)) {
            return false;
        }
        if (genre.isOfItems()) {
            return current == null || told.date() != null && !current.isOn(told.date());
        }
        return occasions.isEmpty()
                ? novelty.isFirst(occasion, stretch, told, prose <= LEAD, told.vague() || pendingVague)
                : novelty.isAnother(occasion, stretch, told, current);
    }

    private boolean caption(Stretch stretch, SentenceCues sentence, Told told) {
        if (told.date() != null) {
            return text(stretch, sentence, told);
        }
        Optional<Occasion> another = captions.told(stretch, sentence, occasions);
        another.ifPresent(occasion -> {
            occasions.add(occasion);
            current = occasion;
        });
        return another.isPresent();
    }

    /** An article that dates nothing: it may come back to an occasion of another article, or name its own in the headline only. */
    private void fallback() {
        Optional<Occasion> again = ToldElsewhere.in(view);
        Occasion only = again.orElse(spare);
        if (only != null) {
            occasions.add(only);
            for (int i = again.isPresent() ? 0 : spareAt; i < view.stretches.size(); i++) {
                only.scope.add(i);
            }
        }
    }
}
