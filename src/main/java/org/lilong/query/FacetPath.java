package org.lilong.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.function.FunctionEnvBase;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.jspecify.annotations.Nullable;
import org.lilong.ontology.Skos;

/**
 * How the values of one facet are reached.
 *
 * @param name of the facet
 * @param path from things to values
 * @param value what the value is called
 * @param cutOrNull what is shown of it
 * @param named whether only values with a name count, under it
 */
record FacetPath(
        String name, ValuePath path, Var value, @Nullable Expr cutOrNull, boolean named) {
    private static final Var VALUE = Var.alloc("value");
    private static final Var FACET = Var.alloc("facet");
    private static final FunctionEnvBase ENVIRONMENT = new FunctionEnvBase(ARQ.getContext());

    static FacetPath of(ElementGroup branch) {
        List<TriplePath> triples = new ArrayList<>();
        String name = "";
        Expr cut = null;
        for (Element element : branch.getElements()) {
            if (element instanceof ElementPathBlock block) {
                block.getPattern().forEach(triples::add);
            } else if (element instanceof ElementBind bind && bind.getVar().equals(FACET)) {
                name = bind.getExpr().getConstant().asUnquotedString();
            } else if (element instanceof ElementBind bind && bind.getVar().equals(VALUE)) {
                cut = bind.getExpr();
            } else {
                throw new IllegalArgumentException("a facet cannot be counted by: " + element);
            }
        }
        boolean named = triples.removeIf(
                triple -> triple.getSubject().equals(VALUE) && Skos.PREF_LABEL.equals(triple.getPredicate()));
        Var value = cut == null ? VALUE : cut.getVarsMentioned().iterator().next();
        Node toThing = triples.stream()
                .filter(triple -> triple.getObject().equals(EntityList.ENTITY))
                .map(TriplePath::getPredicate)
                .findFirst()
                .orElse(null);
        Node toValue = triples.stream()
                .filter(triple -> triple.getObject().equals(value))
                .map(TriplePath::getPredicate)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a facet without a value: " + branch));
        return new FacetPath(name, new ValuePath(toThing, toValue), value, cut, named);
    }

    /** A value as it is counted: the node, or the part of it that the query shows. */
    Node shown(Node node) {
        return cutOrNull == null
                ? node
                : NodeFactory.createLiteralString(cutOrNull
                        .eval(BindingFactory.binding(value, node), ENVIRONMENT)
                        .asUnquotedString());
    }
}
