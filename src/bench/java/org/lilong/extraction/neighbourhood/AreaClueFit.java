package org.lilong.extraction.neighbourhood;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lilong.article.LexiconFile;
import org.lilong.extraction.clue.AnnotatedPages;
import org.lilong.extraction.clue.ClueFit;
import org.lilong.extraction.lexicon.Lexicon;
import org.lilong.extraction.lexicon.Reliability;
import org.lilong.extraction.name.NameFinder;
import org.lilong.extraction.name.PageNames;

/**
 * Fits the weights of {@code lexicon/area-clues.tsv} to annotated pages and prints its rows.
 *
 * <p>Arguments: folders of annotated pages.
 */
final class AreaClueFit {
    private AreaClueFit() {}

    public static void main(String[] args) {
        Map<AreaClue, Double> reasoned = new EnumMap<>(AreaClue.class);
        LexiconFile.read("area-clues.tsv", 3)
                .forEach(row -> reasoned.put(AreaClue.valueOf(row.get(0)), Double.parseDouble(row.get(1))));
        Map<AreaClue, Double> learnt = new ClueFit<>(reasoned).to(examples(args));
        reasoned.forEach((clue, before) -> System.out.printf(
                Locale.ROOT, "%s\t%s\t%.2f%n", clue, before, learnt.getOrDefault(clue, before)));
    }

    private static List<ClueFit.Example<AreaClue>> examples(String... folders) {
        Lexicon lexicon = Lexicon.load();
        NameFinder names = new NameFinder(lexicon);
        List<ClueFit.Example<AreaClue>> examples = new ArrayList<>();
        for (AnnotatedPages.AnnotatedPage page : AnnotatedPages.in(lexicon, folders)) {
            Set<String> areas = new HashSet<>(AnnotatedPages.simplified(page.gold().neighbourhoods().stream()
                    .flatMap(area -> Stream.concat(Stream.of(area.name()), area.aliases().stream()))));
            new Neighbourhoods(lexicon, names.words(), Reliability.load()).on(page.views(), new PageNames(names, page.views()))
                    .clues()
                    .forEach((name, clues) -> {
                        Map<AreaClue, Double> values = new EnumMap<>(AreaClue.class);
                        clues.forEach(clue -> values.put(clue, 1.0));
                        examples.add(new ClueFit.Example<>(values, areas.contains(name)));
                    });
        }
        return examples;
    }
}
