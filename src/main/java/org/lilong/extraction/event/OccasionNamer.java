package org.lilong.extraction.event;

import java.util.List;
import java.util.Optional;
import org.lilong.article.Span;
import org.lilong.extraction.event.Cue.Kind;
import org.lilong.extraction.lexicon.WordSpotter;

/** Finds the words that name an occasion: in the sentence that tells of it, or in the headline. */
final class OccasionNamer {
    /**
     * An occasion's name.
     *
     * @param span where the name stands
     * @param cue the verb that says it took place
     * @param head the noun at its end, or an empty span at its end
     */
    record Name(Span span, Span cue, Span head) {}

    private static final int LONGEST = 90;
    private static final int SHORTEST = 10;
    private static final List<String> MEASURES =
            List.of("了一场", "了一次", "一场", "一次", "一堂", "本次", "此次", "了", "了首场", "专门", "为期", "的");

    private static final WordSpotter REFERENCE =
            WordSpotter.of(List.of("次日", "第二天", "当天", "当日", "后", "之后", "以来", "前", "之前", "期间", "时", "之际"));

    private final EventView view;
    private final PhraseBounds bounds;

    OccasionNamer(EventView view) {
        this.view = view;
        this.bounds = new PhraseBounds(view);
    }

    /** The name of an occasion that a stretch says was held: "召开…会", "…会在…举行". */
    Optional<Name> held(Span stretch) {
        for (Cue cue : view.cuesIn(stretch)) {
            if (cue.is(Kind.HOLD) && !isReference(cue) && !isCompound(cue)) {
                Optional<Name> name = behind(cue, stretch).or(() -> before(cue, stretch));
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /** "大会闭幕次日" and "会议召开前" name an occasion to tell when something else was. */
    private boolean isReference(Cue cue) {
        return REFERENCE.lengthAt(view.text, cue.span().end()) > 0;
    }

    /** "比赛" in "比赛决赛" is part of the name. */
    private boolean isCompound(Cue cue) {
        return view.lexicon.headLengthAt(view.text, cue.span().begin()) > 0
                && view.lexicon.headLengthAt(view.text, cue.span().end()) > 0;
    }

    private Optional<Name> behind(Cue cue, Span stretch) {
        int begin = cue.span().end();
        for (String measure : MEASURES) {
            begin += view.text.startsWith(measure, begin) ? measure.length() : 0;
        }
        int end = nextHold(begin, bounds.stop(begin, Math.min(stretch.end(), begin + LONGEST)));
        begin = bounds.behindGiver(begin, Math.max(begin, end));
        List<Span> heads = headsIn(new Span(begin, Math.max(begin, end)));
        if (heads.isEmpty()) {
            return Optional.empty();
        }
        Span head = lastOfRun(heads);
        boolean far = !near(new Span(begin, end), head);
        return far ? Optional.empty() : Optional.of(new Name(new Span(begin, withQuote(head.end())), cue.span(), head));
    }

    /** The heads of noun phrases; none in a bracket, which only says what the name is called for short. */
    private List<Span> headsIn(Span span) {
        return view.lexicon.headsIn(view.text, span).stream()
                .filter(head -> !view.mask.isBracket(head.begin()))
                .toList();
    }

    /** Of heads that follow each other in one noun phrase, the last; a new verb begins another phrase. */
    private Span lastOfRun(List<Span> heads) {
        Span last = heads.get(0);
        for (Span head : heads.subList(1, heads.size())) {
            boolean verbBetween =
                    view.cuesIn(new Span(last.end(), head.begin())).stream().anyMatch(Cue::givesRole);
            if (verbBetween) {
                break;
            }
            last = head;
        }
        return last;
    }

    private static boolean near(Span clause, Span head) {
        return head.end() - clause.begin() <= LONGEST;
    }

    private int withQuote(int end) {
        return end < view.text.length() && "”」》".indexOf(view.text.charAt(end)) >= 0 ? end + 1 : end;
    }

    private Optional<Name> before(Cue cue, Span stretch) {
        int from = Math.max(stretch.begin(), cue.span().begin() - LONGEST);
        List<Span> heads = headsIn(new Span(from, cue.span().begin()));
        for (int i = heads.size() - 1; i >= 0; i--) {
            Span head = heads.get(i);
            String between = view.text.substring(head.end(), cue.span().begin());
            boolean close = between.isEmpty() || startsPlace(between);
            if (close && PhraseBounds.STOPS.chars().noneMatch(c -> between.indexOf(c) >= 0)) {
                return Optional.of(new Name(
                        new Span(bounds.begin(head.begin(), stretch), withQuote(head.end())), cue.span(), head));
            }
        }
        return Optional.empty();
    }

    private static boolean startsPlace(String between) {
        String plain = between.replaceFirst("^[”」》\\s]+", "");
        return plain.isEmpty()
                || plain.length() <= 6
                || plain.startsWith("在")
                || plain.startsWith("于")
                || plain.startsWith("第")
                || plain.startsWith("假座");
    }

    /** The begin of the next verb that says that something was held: the name before it is not its object. */
    private int nextHold(int begin, int end) {
        for (Cue cue : view.cuesIn(new Span(begin, Math.max(begin, end)))) {
            boolean giver = EventWord.GIVER.words().stream()
                    .anyMatch(word -> view.text.startsWith(word, cue.span().begin()));
            if (cue.is(Kind.HOLD)
                    && !giver
                    && view.lexicon.headLengthAt(view.text, cue.span().begin()) == 0) {
                return cue.span().begin();
            }
        }
        return end;
    }

    /** The clause around a verb as a name: from the first name of a person or body before it to the next stop. */
    Span clause(Span verb, Span stretch) {
        int limit = Math.min(stretch.end(), verb.end() + LONGEST);
        int end = bounds.stop(verb.end(), limit);
        int begin = bounds.begin(verb.begin(), stretch);
        List<EventView.Mention> people = view.mentionsIn(new Span(begin, verb.begin()));
        if (!people.isEmpty()) {
            begin = people.get(0).span().begin();
        }
        if (end - begin < SHORTEST && end < limit && view.text.charAt(end) == '，') {
            end = bounds.stop(end + 1, limit);
        }
        return new Span(Math.min(begin, verb.begin()), Math.max(end, verb.end()));
    }
}
