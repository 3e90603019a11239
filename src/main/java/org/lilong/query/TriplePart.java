package org.lilong.query;

import static org.lilong.query.StoreIndexes.ANY;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;

/**
 * A triple of a pattern.
 *
 * @param graph a name, a variable, or ANY for the union of all graphs
 * @param properties of which it has any one
 */
record TriplePart(Node graph, Node subject, List<Node> properties, Node object) implements PatternPart {
    /** Above so many things, all quads of a property are gone through instead: to look one thing up takes as long as to pass by some thirty quads. */
    static final int LOOKED_UP = 10_000;

    private static final long SOME = 100_000;
    private static final long MANY = 1_000_000;

    @Override
    public Set<Var> variables() {
        Set<Var> variables = new LinkedHashSet<>();
        for (Node node : List.of(graph, subject, object)) {
            if (Var.isVar(node)) {
                variables.add(Var.alloc(node));
            }
        }
        return variables;
    }

    @Override
    public long cost(Map<Var, Allowed> others) {
        long least = object.isConcrete() || subject.isConcrete() ? SOME : MANY;
        for (Allowed allowed : others.values()) {
            least = Math.min(least, allowed.size());
        }
        return least;
    }

    @Override
    public NodeSet narrow(StoreIndexes indexes, Var variable, @Nullable NodeSet now, Map<Var, Allowed> others) {
        Slot[] slots = {
            slot(indexes, graph, variable, now, others),
            slot(indexes, subject, variable, now, others),
            slot(indexes, object, variable, now, others)
        };
        for (Slot slot : slots) {
            if (slot.missing()) {
                return NodeSet.EMPTY;
            }
        }
        int wanted = graph.equals(variable) ? 0 : subject.equals(variable) ? 1 : 2;
        NodeSet.Collected found = new NodeSet.Collected();
        StoreIndexes.Use use = (graphNumber, subjectNumber, objectNumber) -> {
            if (slots[0].test(graphNumber) && slots[1].test(subjectNumber) && slots[2].test(objectNumber)) {
                found.add(wanted == 0 ? graphNumber : wanted == 1 ? subjectNumber : objectNumber);
            }
        };
        properties.forEach(property -> look(indexes, property, slots, use));
        return found.set();
    }

    private static void look(StoreIndexes indexes, Node property, Slot[] slots, StoreIndexes.Use use) {
        int smallest = 0;
        for (int i = 1; i < slots.length; i++) {
            smallest = slots[i].allowed().size() < slots[smallest].allowed().size() ? i : smallest;
        }
        NodeSet among = slots[smallest].allowed().setOrNull();
        if (among == null || among.size() > LOOKED_UP) {
            indexes.find(property, slots[0].fixed(), slots[1].fixed(), slots[2].fixed(), use);
            return;
        }
        int at = smallest;
        among.forEach(number -> indexes.find(
                property,
                at == 0 ? number : slots[0].fixed(),
                at == 1 ? number : slots[1].fixed(),
                at == 2 ? number : slots[2].fixed(),
                use));
    }

    /** One place of the triple: a number that it has, or what may be there. */
    private record Slot(long fixed, Allowed allowed, boolean missing) {
        boolean test(long number) {
            return allowed.test().test(number);
        }
    }

    private static Slot slot(
            StoreIndexes indexes, Node node, Var variable, @Nullable NodeSet now, Map<Var, Allowed> others) {
        if (node.isConcrete()) {
            long number = indexes.number(node);
            return new Slot(number, Allowed.ANYTHING, number == ANY);
        }
        Allowed allowed = node.equals(variable)
                ? (now == null ? Allowed.ANYTHING : Allowed.only(now))
                : Var.isVar(node) ? others.getOrDefault(Var.alloc(node), Allowed.ANYTHING) : Allowed.ANYTHING;
        return new Slot(ANY, allowed, false);
    }
}
