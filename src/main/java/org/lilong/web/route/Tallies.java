package org.lilong.web.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
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
    private final Map<Key, Map<String, List<Facet>>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Map<String, List<Facet>>> eldest) {
            return size() > KEPT;
        }
    };

    Tallies(Data data, Select facets) {
        this.data = data;
        this.facets = facets;
    }

    /** By property, the most frequent values. */
    Map<String, List<Facet>> facets(String version, Select items, Map<String, Node> values) {
        Key key = new Key(version, Map.copyOf(values));
        Map<String, List<Facet>> known = kept(key);
        if (known != null) {
            return known;
        }
        Map<String, List<Facet>> counted = new TreeMap<>();
        for (Rows.Row row : data.rows(values.isEmpty() ? facets : facets.within(items), values)) {
            List<Facet> facet = counted.computeIfAbsent(row.text("facet").orElseThrow(), name -> new ArrayList<>());
            if (facet.size() < MOST_VALUES) {
                facet.add(facet(row));
            }
        }
        keep(key, counted);
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

    private synchronized @Nullable Map<String, List<Facet>> kept(Key key) {
        return kept.get(key);
    }

    private synchronized void keep(Key key, Map<String, List<Facet>> counted) {
        kept.put(key, counted);
    }
}
