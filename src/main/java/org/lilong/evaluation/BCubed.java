package org.lilong.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** B-cubed precision and recall of who is who, over all annotated names; a name that was not found stands alone. */
final class BCubed {
    private static final String MISSED = "missed ";

    private record Named(String doc, String name, String gold, String found) {}

    private final List<Named> names = new ArrayList<>();

    /**
     * One name on one page.
     *
     * @param doc the page
     * @param gold the person that it means
     * @param iri the person that it was taken for, or null where it was missed
     */
    void add(String doc, String name, String gold, @Nullable String iri) {
        names.add(new Named(doc, name, gold, iri == null ? MISSED + names.size() : iri));
    }

    /** Each name that was taken for somebody else's, or parted from the first that means the same person; what was missed is told elsewhere. */
    List<Mistake> mistakes() {
        List<Mistake> mistakes = new ArrayList<>();
        Map<String, Named> byGold = new HashMap<>();
        Map<String, Named> byFound = new HashMap<>();
        for (Named named : names) {
            if (!named.found.startsWith(MISSED)) {
                Named same = byGold.computeIfAbsent(named.gold, key -> named);
                Named taken = byFound.computeIfAbsent(named.found, key -> named);
                if (!same.found.equals(named.found)) {
                    mistakes.add(mistake("split", named, "from", same));
                }
                if (!taken.gold.equals(named.gold)) {
                    mistakes.add(mistake("joined", named, "with", taken));
                }
            }
        }
        return mistakes;
    }

    private static Mistake mistake(String how, Named named, String word, Named other) {
        return new Mistake(
                "identity", how, named.doc, List.of(named.name, word + " " + other.name + " of " + other.doc));
    }

    Score score() {
        Map<String, Set<Integer>> gold = new HashMap<>();
        Map<String, Set<Integer>> found = new HashMap<>();
        for (int n = 0; n < names.size(); n++) {
            gold.computeIfAbsent(names.get(n).gold, key -> new HashSet<>()).add(n);
            found.computeIfAbsent(names.get(n).found, key -> new HashSet<>()).add(n);
        }
        double precision = 0;
        double recall = 0;
        for (Named name : names) {
            Set<Integer> same = gold.getOrDefault(name.gold, Set.of());
            Set<Integer> taken = found.getOrDefault(name.found, Set.of());
            double both = Names.shared(same, taken);
            precision += both / taken.size();
            recall += both / same.size();
        }
        int total = Math.max(1, names.size());
        return Score.of(precision / total, recall / total, names.size(), null);
    }
}
