package org.lilong.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * A query for the entities of a list (?entity), by what they are sorted by (?sort), answered from the store's indexes with whole sets of nodes. The query engine,
 * which asks each filter of each row, takes a hundred times as long in a big store. A test holds the two together.
 */
public final class EntityList {
    static final Var ENTITY = Var.alloc("entity");

    private final Query query;
    private final SortKey key;

    private EntityList(Query query, SortKey key) {
        this.query = query;
        this.key = key;
    }

    /**
     * Prepares a list.
     *
     * @throws IllegalArgumentException where the query is of a form that cannot be answered so
     */
    public static EntityList of(Select select) {
        Query query = select.copy();
        EntityList list = new EntityList(query, SortKey.of(query, select.descends()));
        list.pattern(Map.of());
        return list;
    }

    /**
     * The entities, in their order.
     *
     * @param values of the query's parameters
     * @param among the only ones to look at, or null for all
     * @param all the whole list, asked for where it is of use
     */
    public EntitiesInOrder find(
            DatasetGraph dataset,
            Map<String, Node> values,
            @Nullable Collection<Node> among,
            Supplier<@Nullable EntitiesInOrder> all) {
        return Txn.calculateRead(dataset, () -> {
            StoreIndexes indexes = new StoreIndexes(dataset);
            Map<Var, Allowed> known = new HashMap<>();
            if (among != null) {
                known.put(ENTITY, Allowed.only(indexes.numbers(among)));
            }
            NodeSet found = pattern(values).matches(indexes, ENTITY, known);
            EntitiesInOrder whole = all.get();
            return new EntitiesInOrder(whole == null ? key.sorted(indexes, found) : whole.only(found), key);
        });
    }

    private TreePattern pattern(Map<String, Node> values) {
        Map<Var, Node> bound = new LinkedHashMap<>();
        values.forEach((name, node) -> bound.put(Var.alloc(name), node));
        Element pattern = bound.isEmpty()
                ? query.getQueryPattern()
                : QueryTransformOps.replaceVars(query, bound).getQueryPattern();
        return PatternReader.read(pattern, values.keySet(), Set.of(ENTITY));
    }
}
