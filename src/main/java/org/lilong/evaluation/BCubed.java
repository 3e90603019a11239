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
    private record Named(String gold, String found) {}

    private final List<Named> names = new ArrayList<>();

    /**
     * One name on one page.
     *
     * @param gold the person that it means
     * @param iri the person that it was taken for, or null where it was missed
     */
    void add(String gold, @Nullable String iri) {
        names.add(new Named(gold, iri == null ? "missed " + names.size() : iri));
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
