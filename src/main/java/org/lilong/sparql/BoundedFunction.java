package org.lilong.sparql;

import java.util.List;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** A function of SPARQL whose result can be longer, or whose work larger, than what it is given, within bounds. */
final class BoundedFunction extends ExprFunctionN {
    private final ExprFunction inner;
    private final Evaluation evaluation;

    BoundedFunction(ExprFunction inner, ExprList arguments, Evaluation evaluation) {
        super(inner.getFunctionSymbol().getSymbol(), arguments);
        this.inner = inner;
        this.evaluation = evaluation;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        evaluation.tick();
        if (inner instanceof E_StrConcat concat) {
            Texts.check(values.stream().mapToLong(Texts::length).sum(), evaluation);
            return concat.eval(values);
        }
        if (inner instanceof E_Multiply product) {
            return Texts.checkNumber(product.eval(values.get(0), values.get(1)));
        }
        if (inner instanceof ExprFunction2 search) {
            Texts.checkSearch(values.get(0), values.get(1));
            return search.eval(values.get(0), values.get(1));
        }
        NodeValue result = ((ExprFunction1) inner).eval(values.get(0));
        Texts.check(Texts.length(result), evaluation);
        return result;
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedFunction(inner, arguments, evaluation);
    }
}
