package org.lilong.sparql;

import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.serializer.SerializationContext;

/** An aggregate whose groups and joined texts count as held. */
final class BoundedAggregator implements Aggregator {
    private final Aggregator inner;
    private final Evaluation evaluation;

    BoundedAggregator(Aggregator inner, Evaluation evaluation) {
        this.inner = inner;
        this.evaluation = evaluation;
    }

    @Override
    public Accumulator createAccumulator() {
        evaluation.hold(Steps.ROW);
        Accumulator accumulator = inner.createAccumulator();
        if (inner instanceof AggGroupConcat || inner instanceof AggGroupConcatDistinct) {
            return new Joining(accumulator, inner.getExprList().get(0));
        }
        return accumulator;
    }

    /** One group of GROUP_CONCAT, whose text may grow only so long. */
    private final class Joining implements Accumulator {
        private final Accumulator accumulator;
        private final Expr expression;
        private long length;

        Joining(Accumulator accumulator, Expr expression) {
            this.accumulator = accumulator;
            this.expression = expression;
        }

        @Override
        public void accumulate(Binding binding, FunctionEnv environment) {
            NodeValue value = ExprLib.evalOrNull(expression, binding, environment);
            if (value != null) {
                int more = value.asString().length() + 1;
                length += more;
                Texts.check(length, evaluation);
                evaluation.hold(2L * more);
            }
            accumulator.accumulate(binding, environment);
        }

        @Override
        public NodeValue getValue() {
            return accumulator.getValue();
        }
    }

    @Override
    public Node getValueEmpty() {
        return inner.getValueEmpty();
    }

    @Override
    public String toPrefixString() {
        return inner.toPrefixString();
    }

    @Override
    public String key() {
        return inner.key();
    }

    @Override
    public String getName() {
        return inner.getName();
    }

    @Override
    public ExprList getExprList() {
        return inner.getExprList();
    }

    @Override
    public Aggregator copy(ExprList expressions) {
        return new BoundedAggregator(inner.copy(expressions), evaluation);
    }

    @Override
    public Aggregator copyTransform(NodeTransform transform) {
        return new BoundedAggregator(inner.copyTransform(transform), evaluation);
    }

    @Override
    public int hashCode() {
        return inner.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoundedAggregator bounded && Objects.equals(inner, bounded.inner);
    }

    @Override
    public boolean equals(Aggregator other, boolean bySyntax) {
        return other instanceof BoundedAggregator bounded && inner.equals(bounded.inner, bySyntax);
    }

    @Override
    public String asSparqlExpr(SerializationContext context) {
        return inner.asSparqlExpr(context);
    }
}
