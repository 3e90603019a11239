package org.lilong.web.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.lilong.ontology.Scheme;
import org.lilong.ontology.Terms;
import org.lilong.query.EntitiesInOrder;
import org.lilong.query.FacetCounts;
import org.lilong.query.Rows;
import org.lilong.web.answer.Facet;
import org.lilong.web.answer.Titles;
import org.lilong.web.lookup.Data;

/** Counts over whole lists, which are dear and asked for with each page of them: kept until the data changes. */
final class Tallies {
    private static final int KEPT = 200;
    private static final int MOST_VALUES = 20;

    private record Key(String version, Map<String, Node> values) {}

    private final Data data;
    private final FacetCounts facets;
    private final Kept<Key, Map<String, List<Facet>>> kept = new Kept<>(KEPT);

    Tallies(Data data, FacetCounts facets) {
        this.data = data;
        this.facets = facets;
    }

    /** By property, the most frequent values. */
    Map<String, List<Facet>> facets(String version, Map<String, Node> values, EntitiesInOrder things) {
        return kept.of(new Key(version, Map.copyOf(values)), () -> counted(things));
    }

    private Map<String, List<Facet>> counted(EntitiesInOrder things) {
        Map<String, List<Facet>> counted = new TreeMap<>();
        facets.of(data.dataset(), things, MOST_VALUES)
                .forEach(count -> counted.computeIfAbsent(count.facet(), name -> new ArrayList<>())
                        .add(facet(count)));
        return counted;
    }

    private static Facet facet(FacetCounts.Count counted) {
        String value = Rows.text(counted.value());
        long count = counted.count();
        for (Scheme scheme : Scheme.values()) {
            Optional<String> concept = scheme.keyOf(counted.value());
            Titles titles = concept.map(key -> Filter.titles(scheme).get(key)).orElse(null);
            if (titles != null) {
                return new Facet(concept.get(), titles, null, count);
            }
        }
        boolean entity = value.startsWith("http") && !value.startsWith(Terms.NAMESPACE);
        String shown = entity ? value.substring(value.lastIndexOf('/') + 1) : value;
        return new Facet(shown, null, counted.name(), count);
    }
}
