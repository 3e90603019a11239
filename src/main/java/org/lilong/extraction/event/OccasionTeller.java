package org.lilong.extraction.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lilong.article.Span;
import org.lilong.extraction.claim.EventDate;
import org.lilong.extraction.event.Cue.Kind;
import org.lilong.extraction.lexicon.Backing;

/** Says what a sentence tells: that something was held, that somebody came on a visit, or that named people did something. */
final class OccasionTeller {
    private static final Pattern PRINTED_YEAR = Pattern.compile("((?:19|20)\\d\\d) ?年");
    private static final int HOLDER = 3;
    private static final int HEADING = 8;

    private final EventView view;
    private final OccasionNamer namer;
    private final Headlines headlines;

    OccasionTeller(EventView view, OccasionNamer namer) {
        this.view = view;
        this.namer = namer;
        this.headlines = new Headlines(view);
    }

    /** What a sentence says took place; the headline names it where the sentence is the first that tells of something. */
    Optional<Occasion> told(SentenceCues sentence, @Nullable EventDate date, boolean first) {
        Optional<Occasion> visit = visit(sentence, date, first);
        Optional<Occasion> held = held(sentence, date, first);
        if (held.isPresent() && visit.isPresent()) {
            return visit.get().cue.begin() < held.get().cue.begin() ? visit : held;
        }
        return held.or(() -> visit).or(() -> deed(sentence, date));
    }

    private Optional<Occasion> held(SentenceCues sentence, @Nullable EventDate date, boolean first) {
        Span span = sentence.span;
        return namer.held(span).filter(name -> !sentence.isPlanned(name.cue())).map(name -> {
            String label = (first ? heading(name) : Optional.<String>empty()).orElseGet(() -> withHolder(name, span));
            String type = type(view.printed(name.span()), "other");
            return new Occasion(
                    Occasion.Shape.HELD,
                    span,
                    name.cue(),
                    label,
                    type,
                    date != null ? date : named(label),
                    Backing.EVENT_HELD);
        });
    }

    /** The headline's own name for it, where it says more than the sentence. */
    private Optional<String> heading(OccasionNamer.Name name) {
        String printed = view.printed(name.span());
        String title = headlines.minutesTitle();
        if (title.endsWith(printed)
                && title.length() < view.context.article().title().length()) {
            return Optional.of(title);
        }
        for (Span part : headlines.parts()) {
            Optional<OccasionNamer.Name> heading = namer.held(part);
            if (heading.isPresent()) {
                String words = view.printed(heading.get().span());
                if (words.length() > printed.length() && words.endsWith(printed)) {
                    return Optional.of(words);
                }
            }
        }
        return Optional.empty();
    }

    private String withHolder(OccasionNamer.Name name, Span span) {
        String printed = view.printed(name.span());
        boolean behind = name.span().begin() >= name.cue().end();
        List<EventView.BodyMention> bodies = view.bodiesIn(
                new Span(span.begin(), Math.min(name.cue().begin(), name.span().begin())));
        if (!behind || bodies.isEmpty() || printed.length() > 12) {
            return printed;
        }
        EventView.BodyMention body = bodies.get(bodies.size() - 1);
        boolean place = body.span().begin() > 0
                && "在于到".indexOf(view.text.charAt(body.span().begin() - 1)) >= 0;
        if (place) {
            return printed;
        }
        boolean bare = body.span().length() <= HOLDER;
        String holder =
                bare ? view.context.organisations().get(body.organisation()).name() : view.printed(body.span());
        return printed.startsWith(holder) ? printed : holder + printed;
    }

    private static @Nullable EventDate named(String label) {
        Matcher year = PRINTED_YEAR.matcher(label);
        if (!year.find()) {
            return null;
        }
        int of = Integer.parseInt(year.group(1));
        return new EventDate(year.group(), year.group(1), LocalDate.of(of, 1, 1), LocalDate.of(of, 12, 31));
    }

    private Optional<Occasion> visit(SentenceCues sentence, @Nullable EventDate date, boolean first) {
        Span span = sentence.span;
        for (Cue cue : sentence.cues) {
            if (cue.is(Kind.VISIT) && !sentence.isPlanned(cue.span()) && sentence.hasVisitor(cue)) {
                Span departure = sentence.departure(cue);
                Span clause = namer.clause(departure, span);
                Optional<String> heading = first ? visitHeading() : Optional.empty();
                String label =
                        heading.orElseGet(() -> visitors(clause, span, departure.begin()) + view.printed(clause));
                return Optional.of(new Occasion(
                        Occasion.Shape.VISIT, span, cue.span(), label, "visit", date, Backing.EVENT_VISIT));
            }
        }
        return Optional.empty();
    }

    /** Who came, where the clause that tells what they did leaves it out. */
    private String visitors(Span clause, Span span, int verb) {
        Span lead = new Span(clause.begin(), Math.max(clause.begin(), verb));
        boolean named = !view.mentionsIn(lead).isEmpty() || !view.bodiesIn(lead).isEmpty();
        List<EventView.Mention> before = view.mentionsIn(new Span(span.begin(), clause.begin()));
        return named || before.isEmpty() ? "" : view.printed(before.get(0).span());
    }

    private Optional<String> visitHeading() {
        for (Span part : headlines.parts()) {
            List<Cue> cues = view.cuesIn(part);
            boolean visit = cues.stream().anyMatch(cue -> cue.is(Kind.VISIT));
            if (visit && part.length() >= HEADING) {
                return Optional.of(view.printed(part));
            }
        }
        return Optional.empty();
    }

    /** Named people, or a body, doing something on a day. */
    private Optional<Occasion> deed(SentenceCues sentence, @Nullable EventDate date) {
        List<Cue> deeds = sentence.cues.stream()
                .filter(cue -> isDeed(cue, sentence, date) && !sentence.isPlanned(cue.span()))
                .toList();
        return deeds.stream()
                .filter(cue -> !cue.is(Kind.BRING))
                .findFirst()
                .or(() -> deeds.stream().findFirst())
                .map(cue -> {
                    String label = deedLabel(cue, sentence.span);
                    return new Occasion(
                            Occasion.Shape.DEED,
                            sentence.span,
                            cue.span(),
                            label,
                            type(label, "other"),
                            date,
                            Backing.EVENT_DEED);
                });
    }

    private static boolean isDeed(Cue cue, SentenceCues sentence, @Nullable EventDate date) {
        boolean people = sentence.names() && (cue.givesRole() || cue.is(Kind.VISITOR));
        return people || cue.is(Kind.HOLD) && (sentence.names() || sentence.namesBody() || date != null);
    }

    /** What they did; where they only came, also what for. */
    private String deedLabel(Cue cue, Span sentence) {
        Span clause = namer.clause(cue.span(), sentence);
        boolean came = cue.is(Kind.VISITOR) && !cue.givesRole();
        if (came && clause.end() < sentence.end() && view.text.charAt(clause.end()) == '，') {
            int next = clause.end() + 1;
            clause = new Span(
                    clause.begin(), namer.clause(new Span(next, next), sentence).end());
        }
        return visitors(clause, sentence, cue.span().begin()) + view.printed(clause);
    }

    String type(String name, String otherwise) {
        return view.lexicon.typeOf(name).orElse(otherwise);
    }
}
