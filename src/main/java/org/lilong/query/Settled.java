package org.lilong.query;

import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;

/** Finds the filters of a query that hold whatever the row, because they are about parameters that were not given. */
final class Settled {
    /** What names of parameters begin with. */
    private static final String MARK = "_";

    private Settled() {}

    /** Takes them out of a query that is the caller's own: the engine would ask them of every row. */
    static void remove(Query query, Set<String> given) {
        if (query.getQueryPattern() instanceof ElementGroup pattern) {
            ElementGroup open = new ElementGroup();
            for (Element element : pattern.getElements()) {
                if (!(element instanceof ElementFilter filter && holds(filter.getExpr(), given))) {
                    open.addElement(element);
                }
            }
            query.setQueryPattern(open);
        }
    }

    /** Whether a filter holds because it is about parameters that were not given. */
    static boolean holds(Expr expr, Set<String> given) {
        if (expr instanceof E_LogicalOr either) {
            return holds(either.getArg1(), given) || holds(either.getArg2(), given);
        }
        if (expr instanceof E_LogicalAnd both) {
            return holds(both.getArg1(), given) && holds(both.getArg2(), given);
        }
        return expr instanceof E_LogicalNot not
                && not.getArg() instanceof E_Bound bound
                && bound.getArg().isVariable()
                && isOpen(bound.getArg().getVarName(), given);
    }

    private static boolean isOpen(String variable, Set<String> given) {
        return isParameter(variable) && !given.contains(variable);
    }

    static boolean isParameter(String variable) {
        return variable.startsWith(MARK);
    }
}
