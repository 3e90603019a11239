package org.lilong.query;

import static org.lilong.query.StoreIndexes.ANY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.lilong.ontology.Skos;

/**
 * A query that counts, for each ?facet, how many things (?entity) of a list have each ?value: answered from the store's indexes, one pass over each property.
 * A test holds it to what the query engine answers.
 */
public final class FacetCounts {
    private final List<FacetPath> facets;

    private FacetCounts(List<FacetPath> facets) {
        this.facets = facets;
    }

    /**
     * Prepares a query whose UNION has a branch for each facet.
     *
     * @throws IllegalArgumentException where it is of another form
     */
    public static FacetCounts of(Select select) {
        Query query = select.copy();
        ElementUnion branches = ((ElementGroup) query.getQueryPattern())
                .getElements().stream()
                        .filter(ElementUnion.class::isInstance)
                        .map(ElementUnion.class::cast)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no UNION of facets in " + query));
        return new FacetCounts(branches.getElements().stream()
                .map(branch -> FacetPath.of((ElementGroup) branch))
                .toList());
    }

    /** How many things have a value; the value's name where it is a thing itself. */
    public record Count(String facet, Node value, @Nullable String name, long count) {}

    /**
     * The most frequent values of each facet, by facet and then the most frequent first.
     *
     * @param most values of a facet
     */
    public List<Count> of(DatasetGraph dataset, EntitiesInOrder things, int most) {
        return Txn.calculateRead(dataset, () -> {
            StoreIndexes indexes = new StoreIndexes(dataset);
            NodeSet set = things.set();
            List<Count> all = new ArrayList<>();
            for (FacetPath facet : facets) {
                FacetValues values = new FacetValues(node -> facet.shown(indexes.node(node)));
                facet.path().eachPair(indexes, set, values::add);
                all.addAll(named(indexes, facet, values.counts(), most));
            }
            return all;
        });
    }

    private static List<Count> named(StoreIndexes indexes, FacetPath facet, Map<Node, Long> counts, int most) {
        List<Count> named = new ArrayList<>();
        List<Map.Entry<Node, Long>> frequent = counts.entrySet().stream()
                .sorted(Map.Entry.<Node, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> Rows.text(entry.getKey())))
                .toList();
        for (int i = 0; i < frequent.size() && named.size() < most; i++) {
            Node value = frequent.get(i).getKey();
            String name = facet.named() ? name(indexes, value) : null;
            if (name != null || !facet.named()) {
                named.add(new Count(facet.name(), value, name, frequent.get(i).getValue()));
            }
        }
        return named;
    }

    private static @Nullable String name(StoreIndexes indexes, Node thing) {
        List<String> names = new ArrayList<>();
        indexes.find(
                Skos.PREF_LABEL,
                ANY,
                indexes.number(thing),
                ANY,
                (graph, subject, object) -> names.add(Rows.text(indexes.node(object))));
        return names.stream().min(Comparator.naturalOrder()).orElse(null);
    }
}
