package org.lilong.extraction.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lilong.article.Span;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.lexicon.WordFrequencies;
import org.lilong.extraction.text.ArticleView;

/** Decides which candidates are names: by their own evidence, by the lists they stand in, and by other places of the page that name the same person. */
public final class NameFinder {
    /** A little less than even odds: what is missed at one place is missed for the whole page, what is wrong is often alone. */
    private static final double ACCEPTED = 0.3;

    private static final int ROUNDS = 4;

    private final Lexicon lexicon;
    private final NameSigns signs = new NameSigns();
    private final NameCharacters characters;
    private final WordFrequencies words;
    private final NameWeights weights = NameWeights.load();

    public NameFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.characters = NameCharacters.load(lexicon);
        this.words = WordFrequencies.load(lexicon);
    }

    public WordFrequencies words() {
        return words;
    }

    /**
     * A place where a person is named.
     *
     * @param span where, inner spaces included
     * @param name as printed, without spaces
     * @param score evidence for a name against none, as a logarithm; 0 is just enough, 5 is plenty
     */
    public record Name(Span span, String name, double score) {}

    /** All that may be a name in each of the articles of a page. */
    List<List<NameCandidate>> candidates(List<ArticleView> page) {
        List<List<NameCandidate>> all = page.stream()
                .map(view -> new NameCandidates(lexicon, signs, characters, words, view).all())
                .toList();
        PageRecurrence recurrence = new PageRecurrence(page, all);
        List<List<NameCandidate>> weighed = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            String text = page.get(i).text;
            all.get(i).forEach(one -> recurrence.note(one, text));
            weighed.add(
                    all.get(i).stream().map(new NameRivalry(all.get(i))::weigh).toList());
        }
        return weighed;
    }

    /** A candidate that may yet be a name, with what its own clues say. */
    record Contender(NameCandidate candidate, double score) {}

    /** Those candidates that may be names when all that other places of the page can tell speaks for them. */
    List<Contender> contenders(List<NameCandidate> candidates) {
        double most = Math.max(weights.of(NameClue.FILLS_LIST), weights.of(NameClue.BESIDE_NAME))
                + weights.of(NameClue.KNOWN);
        return candidates.stream()
                .map(candidate -> new Contender(candidate, weights.of(candidate)))
                .filter(contender -> contender.score + most >= ACCEPTED)
                .toList();
    }

    /** The names in an article, in order, none overlapping; {@code known} holds names, simplified, found in other articles of its page. */
    List<Name> find(ArticleView view, List<Contender> contenders, Set<String> known) {
        Map<Integer, Scored> chosen = Map.of();
        for (int round = 0; round < ROUNDS; round++) {
            Map<Integer, Scored> next = choose(view, contenders, known, chosen);
            boolean same = next.equals(chosen);
            chosen = next;
            if (same) {
                break;
            }
        }
        List<Name> result = new ArrayList<>();
        for (Scored scored : chosen.values()) {
            Span span = scored.candidate.span();
            result.add(new Name(span, view.printed(span), scored.score));
        }
        return withFullNames(result);
    }

    /** The first part of a name with a middle dot stands for the whole of it: 古丽娜尔 for 古丽娜尔·艾力. */
    private static List<Name> withFullNames(List<Name> names) {
        Map<String, String> whole = new HashMap<>();
        names.stream()
                .map(Name::name)
                .filter(name -> name.indexOf('·') > 0)
                .forEach(name -> whole.putIfAbsent(name.substring(0, name.indexOf('·')), name));
        return names.stream()
                .map(name -> new Name(name.span(), whole.getOrDefault(name.name(), name.name()), name.score()))
                .toList();
    }

    private record Scored(NameCandidate candidate, double score) {}

    private Map<Integer, Scored> choose(
            ArticleView view, List<Contender> contenders, Set<String> known, Map<Integer, Scored> before) {
        Map<String, Long> named =
                before.values().stream().collect(Collectors.groupingBy(s -> s.candidate.name(), Collectors.counting()));
        Map<Integer, Integer> endsAt = new HashMap<>();
        before.forEach((begin, s) -> endsAt.put(s.candidate.span().end(), begin));
        List<Scored> scored = new ArrayList<>();
        for (Contender contender : contenders) {
            NameCandidate candidate = contender.candidate;
            double score = contender.score;
            if (NameNeighbours.besideAName(view.text, candidate.span(), before, endsAt)) {
                boolean fills = NameNeighbours.fillsItsPlace(view.text, candidate.span())
                        || NameNeighbours.closesList(view.text, candidate, signs.takesNoun, endsAt);
                score += weights.of(fills ? NameClue.FILLS_LIST : NameClue.BESIDE_NAME);
            }
            Scored here = before.get(candidate.span().begin());
            boolean itself = here != null && here.candidate.span().equals(candidate.span());
            if (known.contains(candidate.name()) || named.getOrDefault(candidate.name(), 0L) > (itself ? 1 : 0)) {
                score += weights.of(NameClue.KNOWN);
            }
            if (score >= ACCEPTED) {
                scored.add(new Scored(candidate, score));
            }
        }
        scored.sort(Comparator.comparingDouble((Scored s) -> -s.score)
                .thenComparing(s -> -s.candidate.span().length())
                .thenComparing(s -> s.candidate.span()));
        return withoutOverlaps(scored, view.text.length());
    }

    private static Map<Integer, Scored> withoutOverlaps(List<Scored> best, int length) {
        boolean[] taken = new boolean[length];
        Map<Integer, Scored> chosen = new TreeMap<>();
        for (Scored s : best) {
            Span span = s.candidate.span();
            boolean free = true;
            for (int i = span.begin(); i < span.end(); i++) {
                free &= !taken[i];
            }
            if (free) {
                java.util.Arrays.fill(taken, span.begin(), span.end(), true);
                chosen.put(span.begin(), s);
            }
        }
        return chosen;
    }
}
