package org.lilong.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.PatternVars;

/** Reads a group of SPARQL as a {@link TreePattern}: as much of SPARQL as the queries behind lists need, and what they need of it exactly. */
final class PatternReader {
    private final Set<String> given;
    private final List<PatternPart> parts = new ArrayList<>();
    private final List<TreePattern> optional = new ArrayList<>();
    private final List<List<Element>> unions = new ArrayList<>();
    private final List<List<Element>> exists = new ArrayList<>();
    private final Map<Var, List<Expr>> tests = new HashMap<>();
    private final Map<Var, Node> equal = new HashMap<>();

    private PatternReader(Set<String> given) {
        this.given = given;
    }

    /**
     * Reads a group whose parameters have their values already.
     *
     * @param given names of the parameters
     * @param wanted the variables that are of use outside of it
     * @throws IllegalArgumentException where the group holds what this cannot read
     */
    static TreePattern read(Element group, Set<String> given, Set<Var> wanted) {
        PatternReader reader = new PatternReader(given);
        reader.add(group, Node.ANY);
        return reader.pattern(wanted);
    }

    private TreePattern pattern(Set<Var> wanted) {
        Set<Var> asked = new LinkedHashSet<>(tests.keySet());
        asked.addAll(equal.keySet());
        exists.forEach(branches -> branches.forEach(branch -> asked.addAll(PatternVars.vars(branch))));
        Set<Var> shared = new LinkedHashSet<>(wanted);
        parts.forEach(part -> shared.addAll(part.variables()));
        unions.forEach(branches -> branches.forEach(branch -> shared.addAll(PatternVars.vars(branch))));
        asked.removeAll(shared);
        // what nothing asks about may be there or not; a test of what is not there fails
        optional.stream()
                .filter(option -> option.variables().stream().anyMatch(asked::contains))
                .forEach(option -> parts.addAll(option.parts()));
        shared.addAll(tests.keySet());
        shared.addAll(equal.keySet());
        parts.forEach(part -> shared.addAll(part.variables()));
        List<PatternPart> all = new ArrayList<>(parts);
        unions.forEach(branches -> all.add(either(branches, shared)));
        exists.forEach(branches -> all.add(either(branches, shared)));
        return new TreePattern(all, tests, equal).checked();
    }

    private EitherPart either(List<Element> alternatives, Set<Var> shared) {
        List<TreePattern> branches =
                alternatives.stream().map(branch -> read(branch, given, shared)).toList();
        Set<Var> variables = new LinkedHashSet<>();
        branches.forEach(branch -> variables.addAll(branch.variables()));
        variables.retainAll(shared);
        return new EitherPart(branches, variables);
    }

    private void add(Element element, Node graph) {
        if (element instanceof ElementGroup group) {
            group.getElements().forEach(one -> add(one, graph));
        } else if (element instanceof ElementPathBlock block) {
            block.getPattern().forEach(triple -> parts.add(part(triple, graph)));
        } else if (element instanceof ElementNamedGraph named) {
            add(named.getElement(), named.getGraphNameNode());
        } else if (element instanceof ElementOptional option) {
            PatternReader inside = new PatternReader(given);
            inside.add(option.getOptionalElement(), graph);
            optional.add(inside.pattern(Set.of()));
        } else if (element instanceof ElementUnion union) {
            unions.add(union.getElements());
        } else if (element instanceof ElementFilter filter) {
            if (!Settled.holds(filter.getExpr(), given)) {
                add(filter.getExpr());
            }
        } else if (!(element instanceof ElementBind)) {
            throw unreadable(element);
        }
    }

    private void add(Expr filter) {
        Expr expr = open(filter);
        List<Element> branches = new ArrayList<>();
        if (exists(expr, branches)) {
            exists.add(branches);
            return;
        }
        if (expr instanceof E_Equals equals
                && equals.getArg1().isVariable()
                && equals.getArg2().isConstant()
                && equals.getArg2().getConstant().isIRI()) {
            equal.put(equals.getArg1().asVar(), equals.getArg2().getConstant().asNode());
            return;
        }
        List<Var> about = expr.getVarsMentioned().stream()
                .filter(variable -> !Settled.isParameter(variable.getVarName()))
                .toList();
        if (about.size() != 1) {
            throw unreadable(expr);
        }
        tests.computeIfAbsent(about.get(0), variable -> new ArrayList<>()).add(expr);
    }

    /** What is left to be asked of a filter that parameters which were not given do not settle. */
    private static Expr open(Expr expr) {
        if (expr instanceof E_LogicalOr or) {
            Expr left = open(or.getArg1());
            Expr right = open(or.getArg2());
            return settled(left) ? right : settled(right) ? left : new E_LogicalOr(left, right);
        }
        return expr;
    }

    private static boolean settled(Expr expr) {
        return !(expr instanceof E_Exists)
                && !(expr instanceof E_LogicalOr or && !(settled(or.getArg1()) && settled(or.getArg2())))
                && expr.getVarsMentioned().stream().allMatch(variable -> Settled.isParameter(variable.getVarName()));
    }

    private static boolean exists(Expr expr, List<Element> branches) {
        if (expr instanceof E_LogicalOr or) {
            return exists(or.getArg1(), branches) && exists(or.getArg2(), branches);
        }
        if (expr instanceof E_Exists one) {
            branches.add(one.getElement());
            return true;
        }
        return false;
    }

    private static PatternPart part(TriplePath triple, Node graph) {
        if (triple.isTriple()) {
            return new TriplePart(graph, triple.getSubject(), List.of(triple.getPredicate()), triple.getObject());
        }
        Path path = triple.getPath();
        if (path instanceof P_ZeroOrMore1 more
                && more.getSubPath() instanceof P_Link link
                && Var.isVar(triple.getSubject())
                && Var.isVar(triple.getObject())) {
            return new ClosurePart(Var.alloc(triple.getSubject()), link.getNode(), Var.alloc(triple.getObject()));
        }
        if (path instanceof P_Alt either
                && either.getLeft() instanceof P_Link left
                && either.getRight() instanceof P_Link right) {
            return new TriplePart(
                    graph, triple.getSubject(), List.of(left.getNode(), right.getNode()), triple.getObject());
        }
        throw unreadable(triple);
    }

    private static IllegalArgumentException unreadable(Object what) {
        return new IllegalArgumentException("a list cannot be found by: " + what);
    }
}
