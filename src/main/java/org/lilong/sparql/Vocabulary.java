package org.lilong.sparql;

import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/** What of Jena's vocabulary a stranger's query may use: a list of functions, so that new ones of Jena's stay closed until looked at. */
final class Vocabulary {
    private static final String FN = "http://www.w3.org/2005/xpath-functions#";
    private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";
    private static final String LIST = "http://jena.apache.org/ARQ/list#";
    private static final String TEXT = "http://jena.apache.org/text#";

    /** Left out of these: whatever can grow, call another function, or take regular expressions. */
    private static final List<String> FUNCTIONS = List.of(
            "abs",
            "ceiling",
            "floor",
            "round",
            "round-half-to-even",
            "boolean",
            "not",
            "substring",
            "string-length",
            "upper-case",
            "lower-case",
            "starts-with",
            "ends-with",
            "normalize-space",
            "dateTime",
            "year-from-date",
            "month-from-date",
            "day-from-date",
            "timezone-from-date",
            "year-from-dateTime",
            "month-from-dateTime",
            "day-from-dateTime",
            "hours-from-dateTime",
            "minutes-from-dateTime",
            "seconds-from-dateTime",
            "timezone-from-dateTime",
            "hours-from-time",
            "minutes-from-time",
            "seconds-from-time",
            "timezone-from-time",
            "years-from-duration",
            "months-from-duration",
            "days-from-duration",
            "hours-from-duration",
            "minutes-from-duration",
            "seconds-from-duration",
            "adjust-dateTime-to-timezone",
            "adjust-date-to-timezone",
            "adjust-time-to-timezone",
            "numeric-mod",
            "numeric-integer-divide");

    private static final Set<String> MATHS =
            Set.of("pi", "exp", "log", "log10", "sqrt", "sin", "cos", "tan", "asin", "acos", "atan", "atan2");
    private static final Set<String> MAGIC = Set.of(LIST + "member", LIST + "index", LIST + "length", TEXT + "query");

    private Vocabulary() {}

    /** @throws Refusal where the query uses what is not offered */
    static void check(Query query) {
        // The algebra, because walking the syntax enters neither subqueries nor EXISTS.
        Walker.walk(Algebra.compile(query), new Operators(), new Functions());
    }

    /** Leaves only the property functions that are offered. */
    static void install(Context context) {
        PropertyFunctionRegistry all = PropertyFunctionRegistry.get();
        PropertyFunctionRegistry offered = new PropertyFunctionRegistry();
        MAGIC.stream().filter(all::isRegistered).forEach(name -> offered.put(name, all.get(name)));
        PropertyFunctionRegistry.set(context, offered);
    }

    /** rdfs:member is one of Jena's too, and stays an ordinary property. */
    private static boolean isMagic(String property) {
        return PropertyFunctionRegistry.get().manages(property) && !property.startsWith(RDFS.uri);
    }

    private static boolean isOffered(String function) {
        return function.startsWith(XSD.NS)
                || (function.startsWith(FN) && FUNCTIONS.contains(function.substring(FN.length())))
                || (function.startsWith(MATH) && MATHS.contains(function.substring(MATH.length())));
    }

    private static final class Operators extends OpVisitorBase {
        @Override
        public void visit(OpService service) {
            throw Refusal.forbidden("SERVICE is switched off here: this server calls no other server.");
        }

        /** Whose expressions the walker passes by. */
        @Override
        public void visit(OpOrder order) {
            order.getConditions().forEach(condition -> Walker.walk(condition.getExpression(), this, new Functions()));
        }

        /** Whose aggregates the walker passes by. */
        @Override
        public void visit(OpGroup group) {
            group.getAggregators().forEach(new Functions()::visit);
        }

        @Override
        public void visit(OpBGP pattern) {
            pattern.getPattern().forEach(triple -> {
                String predicate =
                        triple.getPredicate().isURI() ? triple.getPredicate().getURI() : "";
                if (isMagic(predicate) && !MAGIC.contains(predicate)) {
                    throw Refusal.forbidden("The property function <" + predicate + "> is not offered here.");
                }
            });
        }
    }

    private static final class Functions extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN function) {
            if (function instanceof E_Call) {
                throw Refusal.forbidden("CALL is not offered here.");
            }
            if (function instanceof E_Function named && !isOffered(named.getFunctionIRI())) {
                throw Refusal.forbidden(
                        "The function <" + named.getFunctionIRI()
                                + "> is not offered here; those of SPARQL 1.1 are, casts to XSD types, and many of fn: and math:.");
            }
        }

        @Override
        public void visit(ExprAggregator aggregator) {
            if (aggregator.getAggregator() instanceof AggCustom) {
                throw Refusal.forbidden("Aggregates other than those of SPARQL 1.1 are not offered here.");
            }
            ExprList expressions = aggregator.getAggregator().getExprList();
            if (expressions != null) {
                expressions.forEach(expression -> Walker.walk(expression, new Operators(), this));
            }
        }
    }
}
