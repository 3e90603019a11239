package org.lilong.extraction.neighbourhood;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lilong.article.Span;
import org.lilong.extraction.claim.NeighbourhoodMention;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.name.PageNames;
import org.lilong.extraction.text.ArticleView;

/** Decides which residential areas a page names: by how their names end, what stands around them, and all places where they stand. */
public final class NeighbourhoodFinder {
    private static final List<String> AREA_TYPES = List.of("社区", "小区", "居民区", "村");
    private static final double LIKELY = 0.5;

    private final Map<String, AreaName> names;
    private final CompanyNames companies;
    private final Map<String, Double> likelihoods = new LinkedHashMap<>();

    NeighbourhoodFinder(
            Lexicon lexicon,
            AreaWords words,
            AreaWeights weights,
            double most,
            List<ArticleView> views,
            PageNames people) {
        AreaEdges edges = new AreaEdges(words);
        for (ArticleView view : views) {
            for (AreaCandidate candidate : new AreaCandidates(lexicon, words, view, people.in(view)).all()) {
                edges.add(view, candidate);
            }
        }
        this.names = edges.right();
        this.companies = new CompanyNames(views);
        clues().forEach((name, clues) -> {
            double likelihood = weights.probability(clues);
            if (likelihood >= LIKELY) {
                likelihoods.put(name, Math.min(most, likelihood));
            }
        });
    }

    /** All names that have the shape of an area's, areas or not, with what their places show. */
    Map<String, Set<AreaClue>> clues() {
        Map<String, Set<AreaClue>> clues = new LinkedHashMap<>();
        names.values().forEach(area -> {
            Set<AreaClue> seen = area.clues();
            if (companies.hold(area.name)) {
                seen.add(AreaClue.OF_COMPANY);
            }
            clues.put(area.name, seen);
        });
        return clues;
    }

    /** How often the page names each area, by name, simplified. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        likelihoods.keySet().forEach(name -> counts.put(name, area(name).places.size()));
        return counts;
    }

    /** The areas that one of its articles names, in the order of their first places. */
    public List<NeighbourhoodMention> in(ArticleView view) {
        Map<String, TreeSet<Span>> places = new LinkedHashMap<>();
        Map<String, TreeSet<String>> forms = new LinkedHashMap<>();
        for (String name : likelihoods.keySet()) {
            TreeSet<Span> here = spans(name, view);
            for (String full : here.isEmpty() ? List.<String>of() : fullNames(name)) {
                places.computeIfAbsent(full, k -> new TreeSet<>()).addAll(here);
                if (!full.equals(name)) {
                    forms.computeIfAbsent(full, k -> new TreeSet<>()).add(view.printed(here.first()));
                }
            }
        }
        List<NeighbourhoodMention> mentions = new ArrayList<>();
        places.forEach((name, spans) -> mentions.add(new NeighbourhoodMention(
                printed(name, view),
                List.copyOf(forms.getOrDefault(name, new TreeSet<>())),
                area(name).kind(),
                null,
                view.article.place(),
                List.copyOf(spans),
                likelihoods.getOrDefault(name, LIKELY))));
        return AreaNesting.of(view.text, mentions);
    }

    /** The names with a type word of which this is the bare form; itself where there are none. */
    private List<String> fullNames(String name) {
        List<String> full = AREA_TYPES.stream()
                .map(type -> name + type)
                .filter(likelihoods::containsKey)
                .toList();
        return full.isEmpty() ? List.of(name) : full;
    }

    private TreeSet<Span> spans(String name, ArticleView view) {
        TreeSet<Span> spans = new TreeSet<>();
        area(name).places.stream()
                .filter(place -> place.view() == view)
                .forEach(place -> spans.add(place.candidate().span()));
        return spans;
    }

    /** The name as the article prints it, or else as another one of the page does. */
    private String printed(String name, ArticleView view) {
        List<AreaName.Place> all = area(name).places;
        AreaName.Place first =
                all.stream().filter(place -> place.view() == view).findFirst().orElse(all.get(0));
        return first.view().printed(first.candidate().span());
    }

    private AreaName area(String name) {
        return java.util.Objects.requireNonNull(names.get(name));
    }
}
