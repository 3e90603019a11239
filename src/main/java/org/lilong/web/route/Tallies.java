package org.lilong.web.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.lilong.ontology.Scheme;
import org.lilong.ontology.Terms;
import org.lilong.query.Rows;
import org.lilong.query.Select;
import org.lilong.web.answer.Facet;
import org.lilong.web.answer.Titles;
import org.lilong.web.lookup.Data;

/** Counts over whole lists, which are dear and asked for with each page of them: kept until the data changes. */
final class Tallies {
    private static final int KEPT = 200;
    private static final int MOST_VALUES = 20;

    private record Key(String version, Map<String, Node> values) {}

    private final Data data;
    private final Select facets;
    private final Kept<Key, Map<String, List<Facet>>> kept = new Kept<>(KEPT);

    Tallies(Data data, Select facets) {
        this.data = data;
        this.facets = facets;
    }

    /** By property, the most frequent values. */
    Map<String, List<Facet>> facets(String version, Select items, Map<String, Node> values) {
        return kept.of(new Key(version, Map.copyOf(values)), () -> counted(items, values));
    }

    private Map<String, List<Facet>> counted(Select items, Map<String, Node> values) {
        Map<String, List<Facet>> counted = new TreeMap<>();
        for (Rows.Row row : data.rows(values.isEmpty() ? facets : facets.within(items), values)) {
            List<Facet> facet = counted.computeIfAbsent(row.text("facet").orElseThrow(), name -> new ArrayList<>());
            if (facet.size() < MOST_VALUES) {
                facet.add(facet(row));
            }
        }
        return counted;
    }

    private static Facet facet(Rows.Row row) {
        String value = row.text("value").orElse("");
        long count = row.text("count").map(Long::parseLong).orElse(0L);
        for (Scheme scheme : Scheme.values()) {
            Optional<String> concept = row.node("value").flatMap(scheme::keyOf);
            Titles titles = concept.map(key -> Filter.titles(scheme).get(key)).orElse(null);
            if (titles != null) {
                return new Facet(concept.get(), titles, null, count);
            }
        }
        boolean entity = value.startsWith("http") && !value.startsWith(Terms.NAMESPACE);
        String shown = entity ? value.substring(value.lastIndexOf('/') + 1) : value;
        return new Facet(shown, null, row.text("name").orElse(null), count);
    }
}
