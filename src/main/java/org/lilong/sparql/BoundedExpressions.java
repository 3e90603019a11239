package org.lilong.sparql;

import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/** Puts bounded functions in place of those that can take any amount of time or memory. */
final class BoundedExpressions extends ExprTransformCopy {
    private final Evaluation evaluation;

    BoundedExpressions(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        if (function instanceof E_Regex) {
            return BoundedRegex.regex(arguments, evaluation);
        }
        if (function instanceof E_StrReplace) {
            return BoundedRegex.replace(arguments, evaluation);
        }
        if (function instanceof E_StrConcat) {
            return new BoundedFunction(function, arguments, evaluation);
        }
        return super.transform(function, arguments);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr first, Expr second) {
        boolean bounded = function instanceof E_Multiply
                || function instanceof E_StrContains
                || function instanceof E_StrBefore
                || function instanceof E_StrAfter;
        if (!bounded) {
            return super.transform(function, first, second);
        }
        ExprList arguments = new ExprList(first);
        arguments.add(second);
        return new BoundedFunction(function, arguments, evaluation);
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        return function instanceof E_StrEncodeForURI
                ? new BoundedFunction(function, new ExprList(argument), evaluation)
                : super.transform(function, argument);
    }
}
