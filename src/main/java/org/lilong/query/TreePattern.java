package org.lilong.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprNotComparableException;
import org.apache.jena.sparql.expr.VariableNotBoundException;
import org.apache.jena.sparql.function.FunctionEnvBase;
import org.jspecify.annotations.Nullable;

/**
 * A pattern whose parts hang together without a ring, so that what one variable can stand for follows from its neighbours', whole sets at a time. The query
 * engine goes through such a pattern row by row, once for each row that a filter is asked of.
 *
 * @param tests what must hold of the value of one variable
 * @param equal the only value that a variable may have
 */
record TreePattern(List<PatternPart> parts, Map<Var, List<Expr>> tests, Map<Var, Node> equal) {
    private static final FunctionEnvBase ENVIRONMENT = new FunctionEnvBase(ARQ.getContext());

    Set<Var> variables() {
        Set<Var> variables = new LinkedHashSet<>(tests.keySet());
        variables.addAll(equal.keySet());
        parts.forEach(part -> variables.addAll(part.variables()));
        return variables;
    }

    /**
     * This pattern.
     *
     * @throws IllegalArgumentException where its parts make a ring
     */
    TreePattern checked() {
        Set<Var> seen = new LinkedHashSet<>();
        variables().forEach(variable -> {
            if (seen.add(variable)) {
                follow(variable, null, seen);
            }
        });
        return this;
    }

    private void follow(Var variable, @Nullable PatternPart from, Set<Var> seen) {
        for (PatternPart part : parts) {
            if (part != from && part.variables().contains(variable)) {
                for (Var other : part.variables()) {
                    if (!other.equals(variable) && !seen.add(other)) {
                        throw new IllegalArgumentException(
                                "a list cannot be found by a pattern with a ring at " + other);
                    }
                    if (!other.equals(variable)) {
                        follow(other, part, seen);
                    }
                }
            }
        }
    }

    /**
     * Everything that a variable stands for where the pattern matches.
     *
     * @param known what is known of it and of others from elsewhere
     */
    NodeSet matches(StoreIndexes indexes, Var variable, Map<Var, Allowed> known) {
        NodeSet set = new Matching(indexes, known).allowed(variable, null).setOrNull();
        if (set == null) {
            throw new IllegalStateException("nothing says what " + variable + " may be");
        }
        return set;
    }

    /** One evaluation. */
    private final class Matching {
        private final StoreIndexes indexes;
        private final Map<Var, Allowed> known;

        Matching(StoreIndexes indexes, Map<Var, Allowed> known) {
            this.indexes = indexes;
            this.known = known;
        }

        /** What the variable may be by all parts but the one it was reached from. */
        Allowed allowed(Var variable, @Nullable PatternPart from) {
            NodeSet now = beginning(variable);
            for (Step step : steps(variable, from)) {
                if (now != null && now.size() == 0) {
                    break;
                }
                now = step.part().narrow(indexes, variable, now, step.others());
            }
            LongPredicate test = test(variable);
            return now == null ? new Allowed(null, test) : Allowed.only(now.only(test));
        }

        private @Nullable NodeSet beginning(Var variable) {
            Allowed elsewhere = known.getOrDefault(variable, Allowed.ANYTHING);
            Node only = equal.get(variable);
            if (only == null) {
                return elsewhere.setOrNull();
            }
            long number = indexes.number(only);
            return number == StoreIndexes.ANY || !elsewhere.test().test(number) ? NodeSet.EMPTY : NodeSet.of(number);
        }

        /** The parts about a variable, with what they say of it through their other ends: the most telling first. */
        private List<Step> steps(Var variable, @Nullable PatternPart from) {
            List<Step> steps = new ArrayList<>();
            for (PatternPart part : parts) {
                if (part != from && part.variables().contains(variable)) {
                    Map<Var, Allowed> others = new HashMap<>();
                    part.variables().stream()
                            .filter(other -> !other.equals(variable))
                            .forEach(other -> others.put(other, allowed(other, part)));
                    steps.add(new Step(part, others));
                }
            }
            steps.sort(Comparator.comparingLong(step -> step.part().cost(step.others())));
            return steps;
        }

        private LongPredicate test(Var variable) {
            LongPredicate elsewhere =
                    known.getOrDefault(variable, Allowed.ANYTHING).test();
            List<Expr> asked = tests.getOrDefault(variable, List.of());
            if (asked.isEmpty()) {
                return elsewhere;
            }
            Map<Long, Boolean> answers = new HashMap<>();
            return number -> elsewhere.test(number)
                    && answers.computeIfAbsent(number, one -> holds(asked, variable, indexes.node(one)));
        }
    }

    private record Step(PatternPart part, Map<Var, Allowed> others) {}

    private static boolean holds(List<Expr> asked, Var variable, Node value) {
        try {
            return asked.stream()
                    .allMatch(expr -> expr.isSatisfied(BindingFactory.binding(variable, value), ENVIRONMENT));
        } catch (VariableNotBoundException | ExprNotComparableException e) {
            // as in SPARQL, where a filter that fails leaves the row out
            return false;
        }
    }
}
