package org.lilong.extraction.name;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lilong.article.LexiconFile;

/** How much each clue counts for or against a name: the terms of a logistic regression. */
public final class NameWeights {
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
        double odds = clipped(candidate.odds());
        return candidate.clues().stream().mapToDouble(this::of).sum()
                + of(NameClue.ODDS_OF_RIVAL) * lead(candidate)
                + of(odds < 0 ? NameClue.ODDS_AGAINST : NameClue.ODDS_FOR) * odds;
    }

    /** How far its likeliest rival is ahead; 0 where it is behind. */
    public static double lead(NameCandidate candidate) {
        return Math.max(0, clipped(candidate.rival() - candidate.odds()));
    }

    public static double clipped(double odds) {
        return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
    }
}
