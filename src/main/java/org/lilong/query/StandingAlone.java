package org.lilong.query;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Makes a query whose parameters have their values fit to be written down: BOUND of a value, which cannot be, is true; prefixes that it does not use are gone. */
final class StandingAlone extends ExprTransformCopy {
    private StandingAlone() {}

    static Query of(Query bound) {
        Query alone = QueryTransformOps.transform(bound, new ElementTransformCopyBase(), new StandingAlone());
        String text = alone.toString();
        for (String prefix :
                List.copyOf(alone.getPrefixMapping().getNsPrefixMap().keySet())) {
            // once in its declaration, and again wherever it is used
            if (text.split("\\b" + prefix + ":", 3).length < 3) {
                alone.getPrefixMapping().removeNsPrefix(prefix);
            }
        }
        return alone;
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        return function instanceof E_Bound && argument.isConstant()
                ? NodeValue.TRUE
                : super.transform(function, argument);
    }
}
