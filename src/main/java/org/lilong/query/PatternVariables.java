package org.lilong.query;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** The variables that a query's patterns match, in its subqueries too; what stands inside FILTER and BIND is passed over. */
final class PatternVariables extends ElementVisitorBase {
    private final Set<String> found = new TreeSet<>();

    private PatternVariables() {}

    static Set<String> of(Query query) {
        PatternVariables variables = new PatternVariables();
        ElementWalker.walk(query.getQueryPattern(), variables);
        query.getProjectVars().forEach(variables::add);
        return variables.found;
    }

    @Override
    public void visit(ElementPathBlock block) {
        block.getPattern().forEach(this::add);
    }

    @Override
    public void visit(ElementTriplesBlock block) {
        block.getPattern().forEach(triple -> add(new TriplePath(triple)));
    }

    @Override
    public void visit(ElementNamedGraph graph) {
        add(graph.getGraphNameNode());
    }

    @Override
    public void visit(ElementData data) {
        data.getVars().forEach(this::add);
    }

    @Override
    public void visit(ElementSubQuery query) {
        found.addAll(of(query.getQuery()));
    }

    private void add(TriplePath triple) {
        add(triple.getSubject());
        if (triple.getPredicate() != null) {
            add(triple.getPredicate());
        }
        add(triple.getObject());
    }

    private void add(Node node) {
        if (Var.isVar(node)) {
            found.add(node.getName());
        }
    }
}
