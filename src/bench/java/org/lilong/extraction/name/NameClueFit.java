package org.lilong.extraction.name;

import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.text.ArticleView;

import java.nio.file.Path;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lilong.article.Article;
import org.lilong.article.LexiconFile;
import org.lilong.article.PageFiles;
import org.lilong.article.PageReader;
import org.lilong.article.RawPage;
import org.lilong.article.Span;
import org.lilong.evaluation.Gold;
import org.lilong.language.Annotator;
import org.lilong.language.Script;

/**
 * Fits the weights of {@code lexicon/name-clues.tsv} to annotated pages and prints its rows: logistic regression with a penalty for going away
 * from what was reasoned.
 *
 * <p>Argument: a folder of annotated pages.
 */
final class NameClueFit {
    private static final double DEVIATION = 0.7;
    private static final int SWEEPS = 60;

    /** A candidate's clues with their values, and whether the annotations name a person there. */
    private record Example(Map<NameClue, Double> values, boolean name) {}

    private NameClueFit() {}

    public static void main(String[] args) {
        Map<NameClue, Double> reasoned = new EnumMap<>(NameClue.class);
        LexiconFile.read("name-clues.tsv", 3)
                .forEach(row -> reasoned.put(NameClue.valueOf(row.get(0)), Double.parseDouble(row.get(1))));
        Map<NameClue, Double> learnt = fit(examples(Path.of(args[0])), reasoned);
        reasoned.forEach((clue, before) -> System.out.printf(
                Locale.ROOT, "%s\t%s\t%.2f%n", clue, before, learnt.getOrDefault(clue, before)));
    }

    private static List<Example> examples(Path folder) {
        Annotator annotator = Annotator.load();
        Lexicon lexicon = Lexicon.load();
        NameFinder finder = new NameFinder(lexicon);
        Gold gold = Gold.read(List.of(folder));
        Map<String, Set<String>> people = new HashMap<>();
        gold.documents().forEach(document -> people.put(
                document.doc(),
                document.people().stream()
                        .map(person -> Script.simplified(person.name()).replaceAll("[\\s\\u3000]+", ""))
                        .collect(Collectors.toSet())));
        List<Example> examples = new ArrayList<>();
        try (Stream<RawPage> files = PageFiles.find(List.of(folder))) {
            for (RawPage file : files.toList()) {
                for (Article article : articles(file)) {
                    ArticleView view = new ArticleView(article, annotator.annotate(article.text()), lexicon);
                    examples.addAll(examples(view, finder.candidates(view), people.getOrDefault(file.doc(), Set.of())));
                }
            }
        }
        return examples;
    }

    private static List<Article> articles(RawPage file) {
        return new PageReader().read(file).match(read -> read.page().articles(), rejected -> List.of());
    }

    private static List<Example> examples(ArticleView view, List<NameCandidate> candidates, Set<String> people) {
        Map<Integer, NameCandidate> right = right(view, candidates, people);
        Map<Integer, Integer> endsAt = new HashMap<>();
        right.forEach((begin, name) -> endsAt.put(name.span().end(), begin));
        List<Example> examples = new ArrayList<>();
        for (NameCandidate candidate : candidates) {
            Map<NameClue, Double> values = new EnumMap<>(NameClue.class);
            candidate.clues().forEach(clue -> values.put(clue, 1.0));
            double odds = NameWeights.clipped(candidate.odds());
            values.put(odds < 0 ? NameClue.ODDS_AGAINST : NameClue.ODDS_FOR, odds);
            values.put(NameClue.ODDS_OF_RIVAL, NameWeights.lead(candidate));
            if (NameFinder.besideAName(view.text, candidate.span(), right, endsAt)) {
                boolean fills = NameFinder.fillsItsPlace(view.text, candidate.span());
                values.put(fills ? NameClue.FILLS_LIST : NameClue.BESIDE_NAME, 1.0);
            }
            NameCandidate here = right.get(candidate.span().begin());
            examples.add(new Example(values, here != null && here.span().equals(candidate.span())));
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

    /** One weight after the other by Newton's step, again and again. */
    private static Map<NameClue, Double> fit(List<Example> examples, Map<NameClue, Double> reasoned) {
        Map<NameClue, Double> weights = new EnumMap<>(reasoned);
        double[] sums = new double[examples.size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = examples.get(i).values().entrySet().stream()
                    .mapToDouble(value -> value.getValue() * weights.getOrDefault(value.getKey(), 0.0))
                    .sum();
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (NameClue clue : reasoned.keySet()) {
                double weight = weights.getOrDefault(clue, 0.0);
                double slope = (weight - reasoned.getOrDefault(clue, 0.0)) / DEVIATION / DEVIATION;
                double bend = 1 / DEVIATION / DEVIATION;
                for (int i = 0; i < sums.length; i++) {
                    double value = examples.get(i).values().getOrDefault(clue, 0.0);
                    double probability = 1 / (1 + Math.exp(-sums[i]));
                    slope += value * (probability - (examples.get(i).name() ? 1 : 0));
                    bend += value * value * probability * (1 - probability);
                }
                double step = Math.max(-0.5, Math.min(0.5, -slope / bend));
                weights.put(clue, weight + step);
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += step * examples.get(i).values().getOrDefault(clue, 0.0);
                }
            }
        }
        return weights;
    }
}
