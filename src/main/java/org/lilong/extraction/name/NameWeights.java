package org.lilong.extraction.name;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lilong.article.LexiconFile;

/** How much each clue counts for or against a name: the terms of a logistic regression. */
final class NameWeights {
    /** Beyond this, more difference between name and words tells no more. */
    private static final double MOST_ODDS = 10;

    private static final String FILE = "name-clues.tsv";

    private final Map<NameClue, Double> weights = new EnumMap<>(NameClue.class);

    private NameWeights() {
        List<List<String>> rows = LexiconFile.read(FILE, 3);
        for (int i = 0; i < rows.size(); i++) {
            weights.put(
                    NameClue.valueOf(rows.get(i).get(0)),
                    Double.parseDouble(rows.get(i).get(2)));
        }
    }

    static NameWeights load() {
        return new NameWeights();
    }

    double of(NameClue clue) {
        return weights.getOrDefault(clue, 0.0);
    }

    /** How much the clues of a candidate speak for a name, as logarithm of the odds. */
    double of(NameCandidate candidate) {
        double sum = 0;
        for (Map.Entry<NameClue, Double> value : values(candidate).entrySet()) {
            sum += of(value.getKey()) * value.getValue();
        }
        return sum;
    }

    /** What each clue of a candidate counts before it is weighed: 1 for what is seen, the odds for those of them. */
    static Map<NameClue, Double> values(NameCandidate candidate) {
        Map<NameClue, Double> values = new EnumMap<>(NameClue.class);
        candidate.clues().forEach(clue -> values.put(clue, 1.0));
        values.put(odds(candidate), clipped(candidate.odds()));
        values.put(NameClue.ODDS_OF_RIVAL, lead(candidate, candidate.rivals().clear()));
        values.put(
                NameClue.ODDS_OF_VAGUE_RIVAL, lead(candidate, candidate.rivals().vague()));
        values.put(
                NameClue.ODDS_OF_RIVAL_INSIDE,
                lead(candidate, candidate.rivals().inside()));
        values.put(NameClue.ODDS_OF_LONGER, lead(candidate, candidate.rivals().longer()));
        return values;
    }

    private static NameClue odds(NameCandidate candidate) {
        if (candidate.odds() >= 0) {
            return NameClue.ODDS_FOR;
        }
        boolean office = candidate.has(NameClue.AFTER_TITLE) && !candidate.has(NameClue.AFTER_SHARED_TITLE);
        return office ? NameClue.ODDS_AGAINST_BEHIND_OFFICE : NameClue.ODDS_AGAINST;
    }

    /** How far a rival is ahead; 0 where it is behind. */
    private static double lead(NameCandidate candidate, double rival) {
        return Math.max(0, clipped(rival - candidate.odds()));
    }

    private static double clipped(double odds) {
        return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
    }
}
