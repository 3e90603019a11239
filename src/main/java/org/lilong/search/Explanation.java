package org.lilong.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Why something was found: in which of its names or in which part of its text stands what was typed, and how that reads. */
final class Explanation {
    private static final int BEFORE = 24;
    private static final int AFTER = 60;
    private static final int MOST_HIGHLIGHTS = 8;
    private static final Comparator<Match> NEAREST =
            Comparator.comparing(Match::reading).thenComparing(Match::field);

    private final Readings readings;
    private final Typed typed;

    Explanation(Readings readings, Typed typed) {
        this.readings = readings;
        this.typed = typed;
    }

    /** The nearest match of all that was typed; where only its words are there, the nearest of each. */
    List<Match> of(Entry entry) {
        Optional<Match> whole = match(typed, entry);
        return whole.map(List::of).orElseGet(() -> typed.words().stream()
                .flatMap(word -> match(word, entry).stream())
                .distinct()
                .toList());
    }

    private Optional<Match> match(Typed asked, Entry entry) {
        if (entry.kind() == Kind.ARTICLE) {
            return entry.names().stream()
                    .flatMap(headline -> written(asked, headline, Match.Field.HEADLINE).stream())
                    .findFirst()
                    .or(() -> snippet(asked, entry.text()));
        }
        return IntStream.range(0, entry.names().size())
                .boxed()
                .flatMap(i ->
                        name(asked, entry.names().get(i), entry.kind(), i == 0 ? Match.Field.NAME : Match.Field.ALIAS)
                                .stream())
                .min(NEAREST);
    }

    private Optional<Match> name(Typed asked, String name, Kind kind, Match.Field field) {
        return written(asked, name, field)
                .or(() -> asked.pinyin().flatMap(letters -> aloud(letters, name, kind, field)));
    }

    private Optional<Match> aloud(String letters, String name, Kind kind, Match.Field field) {
        Aloud aloud = readings.of(name, kind);
        return aloud.find(letters).flatMap(part -> aloud.reading(letters, part).map(reading -> {
            List<Integer> places = aloud.places();
            Highlight shown = new Highlight(places.get(part.begin()), places.get(part.end() - 1) + 1);
            return new Match(field, reading, name, 0, List.of(shown));
        }));
    }

    private static Optional<Match> written(Typed asked, String text, Match.Field field) {
        List<Highlight> places = Letters.of(text).find(asked.letters(), MOST_HIGHLIGHTS);
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new Match(field, reading(asked, text, places), text, 0, places));
    }

    private static Match.Reading reading(Typed asked, String text, List<Highlight> places) {
        Highlight first = places.get(0);
        String there = text.substring(first.begin(), first.end());
        return there.equalsIgnoreCase(asked.source().strip()) || letters(there).equals(letters(asked.source()))
                ? Match.Reading.AS_WRITTEN
                : Match.Reading.TRADITIONAL;
    }

    private static String letters(String text) {
        StringBuilder kept = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (Character.isIdeographic(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** The surroundings of the first place, from a sentence's beginning where one is near. */
    private static Optional<Match> snippet(Typed asked, String text) {
        List<Highlight> places = Letters.of(text).find(asked.letters(), MOST_HIGHLIGHTS);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Highlight first = places.get(0);
        int begin = begin(text, first.begin());
        int end = end(text, first.end());
        List<Highlight> shown = new ArrayList<>();
        for (Highlight place : places) {
            if (place.end() <= end) {
                shown.add(new Highlight(place.begin() - begin, place.end() - begin));
            }
        }
        return Optional.of(
                new Match(Match.Field.TEXT, reading(asked, text, places), text.substring(begin, end), begin, shown));
    }

    private static int begin(String text, int first) {
        int begin = first;
        while (begin > 0 && first - begin < BEFORE && "。！？\n".indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return inPair(text, begin) ? begin - 1 : begin;
    }

    private static int end(String text, int last) {
        int end = Math.min(last, text.length());
        while (end < text.length() && end - last < AFTER && "。！？\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean stop = end < text.length() && "。！？".indexOf(text.charAt(end)) >= 0;
        return stop || inPair(text, end) ? end + 1 : end;
    }

    private static boolean inPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
