package org.lilong.extraction.neighbourhood;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lilong.article.LexiconFile;

/** How much each clue counts for or against a name of a residential area: the terms of a logistic regression. */
final class AreaWeights {
    private final Map<AreaClue, Double> weights = new EnumMap<>(AreaClue.class);

    private AreaWeights() {
        for (List<String> row : LexiconFile.read("area-clues.tsv", 3)) {
            weights.put(AreaClue.valueOf(row.get(0)), Double.parseDouble(row.get(2)));
        }
    }

    static AreaWeights load() {
        return new AreaWeights();
    }

    /** How likely what shows these clues is to be such a name, 0 to 1. */
    double probability(Set<AreaClue> clues) {
        double sum = clues.stream()
                .mapToDouble(clue -> weights.getOrDefault(clue, 0.0))
                .sum();
        return 1 / (1 + Math.exp(-sum));
    }
}
