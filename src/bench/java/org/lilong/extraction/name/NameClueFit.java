package org.lilong.extraction.name;

import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.text.ArticleView;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lilong.article.LexiconFile;
import org.lilong.extraction.clue.AnnotatedPages;
import org.lilong.extraction.clue.ClueFit;
import org.lilong.article.Span;

/**
 * Fits the weights of {@code lexicon/name-clues.tsv} to annotated pages and prints its rows: logistic regression with a penalty for going away
 * from what was reasoned.
 *
 * <p>Arguments: folders of annotated pages.
 */
final class NameClueFit {
    private NameClueFit() {}

    public static void main(String[] args) {
        Map<NameClue, Double> reasoned = new EnumMap<>(NameClue.class);
        LexiconFile.read("name-clues.tsv", 3)
                .forEach(row -> reasoned.put(NameClue.valueOf(row.get(0)), Double.parseDouble(row.get(1))));
        Map<NameClue, Double> learnt = new ClueFit<>(reasoned).to(examples(args));
        reasoned.forEach((clue, before) -> System.out.printf(
                Locale.ROOT, "%s\t%s\t%.2f%n", clue, before, learnt.getOrDefault(clue, before)));
    }

    private static List<ClueFit.Example<NameClue>> examples(String... folders) {
        Lexicon lexicon = Lexicon.load();
        NameFinder finder = new NameFinder(lexicon);
        List<ClueFit.Example<NameClue>> examples = new ArrayList<>();
        for (AnnotatedPages.AnnotatedPage page : AnnotatedPages.in(lexicon, folders)) {
            Set<String> people = AnnotatedPages.simplified(page.gold().people().stream().map(person -> person.name()));
            List<List<NameCandidate>> candidates = finder.candidates(page.views());
            for (int i = 0; i < page.views().size(); i++) {
                examples.addAll(examples(page.views().get(i), candidates.get(i), people));
            }
        }
        return examples;
    }

    private static List<ClueFit.Example<NameClue>> examples(ArticleView view, List<NameCandidate> candidates, Set<String> people) {
        Map<Integer, NameCandidate> right = right(view, candidates, people);
        Map<Integer, Integer> endsAt = new HashMap<>();
        right.forEach((begin, name) -> endsAt.put(name.span().end(), begin));
        List<ClueFit.Example<NameClue>> examples = new ArrayList<>();
        for (NameCandidate candidate : candidates) {
            Map<NameClue, Double> values = NameWeights.values(candidate);
            if (NameNeighbours.besideAName(view.text, candidate.span(), right, endsAt)) {
                boolean fills = NameNeighbours.fillsItsPlace(view.text, candidate.span());
                values.put(fills ? NameClue.FILLS_LIST : NameClue.BESIDE_NAME, 1.0);
            }
            NameCandidate here = right.get(candidate.span().begin());
            examples.add(new ClueFit.Example<>(values, here != null && here.span().equals(candidate.span())));
        }
        return examples;
    }

    /** The candidates that bear an annotated name, none inside another, by where they begin. */
    private static Map<Integer, NameCandidate> right(
            ArticleView view, List<NameCandidate> candidates, Set<String> people) {
        boolean[] taken = new boolean[view.text.length()];
        Map<Integer, NameCandidate> right = new TreeMap<>();
        candidates.stream()
                .filter(candidate -> people.contains(candidate.name()))
                .sorted(Comparator.comparing((NameCandidate candidate) -> -candidate.span().length())
                        .thenComparing(NameCandidate::span))
                .forEach(candidate -> {
                    Span span = candidate.span();
                    if (!taken[span.begin()] && !taken[span.end() - 1]) {
                        Arrays.fill(taken, span.begin(), span.end(), true);
                        right.put(span.begin(), candidate);
                    }
                });
        return right;
    }
}
