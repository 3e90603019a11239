package org.lilong.query;

import static org.lilong.query.StoreIndexes.ANY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.jspecify.annotations.Nullable;

/** What a list is sorted by: the text of a property of each entity, then its IRI. */
final class SortKey {
    private static final Var SORT = Var.alloc("sort");

    private final Node property;
    private final boolean descending;

    private SortKey(Node property, boolean descending) {
        this.property = property;
        this.descending = descending;
    }

    /** The property whose value, as text, the query binds to ?sort. */
    static SortKey of(Query query, boolean descending) {
        List<Var> sources = new ArrayList<>();
        List<TriplePath> triples = new ArrayList<>();
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementBind bind) {
                if (bind.getVar().equals(SORT)) {
                    sources.addAll(bind.getExpr().getVarsMentioned());
                }
            }

            @Override
            public void visit(ElementPathBlock block) {
                block.getPattern().forEach(triples::add);
            }
        });
        return triples.stream()
                .filter(triple -> triple.getSubject().equals(EntityList.ENTITY) && sources.contains(triple.getObject()))
                .findFirst()
                .map(triple -> new SortKey(triple.getPredicate(), descending))
                .orElseThrow(() -> new IllegalArgumentException("?sort is not the text of a property of ?entity"));
    }

    /** A thing with its key; its IRI is looked up where keys are the same only. */
    private static final class Keyed {
        private final long number;
        private final String text;
        private @Nullable String iri;

        Keyed(long number, String text) {
            this.number = number;
            this.text = text;
        }

        String iri(StoreIndexes indexes) {
            String known = iri;
            if (known == null) {
                known = indexes.node(number).getURI();
                iri = known;
            }
            return known;
        }
    }

    long[] sorted(StoreIndexes indexes, NodeSet things) {
        Keyed[] keyed = new Keyed[things.size()];
        if (things.size() <= TriplePart.LOOKED_UP) {
            int[] at = {0};
            things.forEach(thing -> keyed[at[0]++] = new Keyed(thing, text(indexes, thing)));
        } else {
            indexes.find(property, ANY, ANY, ANY, (graph, subject, object) -> {
                int position = things.position(subject);
                if (position >= 0 && keyed[position] == null) {
                    keyed[position] = new Keyed(subject, Rows.text(indexes.node(object)));
                }
            });
            long[] numbers = things.toArray();
            for (int i = 0; i < keyed.length; i++) {
                keyed[i] = keyed[i] == null ? new Keyed(numbers[i], "") : keyed[i];
            }
        }
        Comparator<Keyed> text = Comparator.comparing(one -> one.text);
        Arrays.sort(keyed, (descending ? text.reversed() : text).thenComparing(one -> one.iri(indexes)));
        long[] sorted = new long[keyed.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = keyed[i].number;
        }
        return sorted;
    }

    /** What one thing is sorted by, empty where it has nothing. */
    String text(StoreIndexes indexes, long thing) {
        long[] found = {ANY};
        indexes.find(
                property, ANY, thing, ANY, (graph, subject, object) -> found[0] = found[0] == ANY ? object : found[0]);
        return found[0] == ANY ? "" : Rows.text(indexes.node(found[0]));
    }

    /** Whether a thing comes after a place in the list. */
    boolean isAfter(StoreIndexes indexes, long thing, String text, String iri) {
        int compared = text(indexes, thing).compareTo(text);
        if (compared == 0) {
            return indexes.node(thing).getURI().compareTo(iri) > 0;
        }
        return descending ? compared < 0 : compared > 0;
    }
}
