package org.lilong.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Decides which tellings are of one event: first within each page, where an undated telling may belong to a dated one, then among the pages
 * that tell of one day and district. The answer depends on the tellings alone, never on the order in which they came.
 */
public final class EventIdentity {
    /** The occasions that one page tells of, given all its tellings in any order. */
    public List<Occasion> onPage(Collection<EventProfile> tellingsOfOnePage) {
        List<Occasion> single = tellingsOfOnePage.stream()
                .sorted(Comparator.comparing(EventProfile::key))
                .map(Occasion::of)
                .toList();
        return join(single, (one, other) -> true).occasions;
    }

    /** Decides over all occasions of one block, or over one that has none; what one page tells apart stays apart. */
    public Clustering decide(Collection<Occasion> occasionsOfOneBlock) {
        List<Occasion> sorted = occasionsOfOneBlock.stream()
                .sorted(Comparator.comparing(occasion -> occasion.cluster().anchor()))
                .toList();
        Joined joined = join(sorted, (one, other) -> !one.onPageOf(other));
        return new Clustering(
                joined.occasions.stream()
                        .map(Occasion::cluster)
                        .sorted(Comparator.comparing(Cluster::anchor))
                        .toList(),
                joined.apart);
    }

    private record Joined(List<Occasion> occasions, List<Link> apart) {}

    private record Pair(int one, int other, Link link, double degree) {}

    /** Joins the likest first; each occasion's place in the list holds what it has become. */
    private static Joined join(List<Occasion> occasions, BiPredicate<Occasion, Occasion> allowed) {
        List<Occasion> now = new ArrayList<>(occasions);
        List<Link> apart = new ArrayList<>();
        for (Pair pair : likestFirst(occasions)) {
            Occasion one = now.get(pair.one);
            Occasion other = now.get(pair.other);
            if (one == other || !allowed.test(one, other)) {
                continue;
            }
            Optional<String> objection = one.objection(other);
            if (objection.isPresent()) {
                apart.add(new Link(pair.link.first(), pair.link.second(), objection.get()));
                continue;
            }
            Occasion both = one.with(other, pair.link);
            now.replaceAll(occasion -> occasion == one || occasion == other ? both : occasion);
        }
        return new Joined(now.stream().distinct().toList(), apart);
    }

    private static List<Pair> likestFirst(List<Occasion> occasions) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < occasions.size(); i++) {
            for (int j = i + 1; j < occasions.size(); j++) {
                likest(occasions, i, j).ifPresent(pairs::add);
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::degree)
                .reversed()
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other));
        return pairs;
    }

    private static Optional<Pair> likest(List<Occasion> occasions, int i, int j) {
        return occasions.get(i).tellings().stream()
                .flatMap(one -> occasions.get(j).tellings().stream().map(other -> pair(one, other, i, j)))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Pair::degree));
    }

    private static Optional<Pair> pair(EventProfile one, EventProfile other, int i, int j) {
        Likeness likeness = Likeness.of(one, other);
        boolean bothDated = Dates.full(one.edtf()) && Objects.equals(one.edtf(), other.edtf());
        return likeness.sign(bothDated)
                .map(reason -> new Pair(i, j, new Link(one.key(), other.key(), reason), likeness.degree()));
    }
}
