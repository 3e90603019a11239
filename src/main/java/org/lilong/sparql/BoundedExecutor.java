package org.lilong.sparql;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpAntiJoin;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSemiJoin;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterHalfJoin;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/** Evaluates algebra as TDB2 does, stopping between any two rows of any operator, and counting what the operators hold. */
final class BoundedExecutor extends OpExecutorTDB2 {
    private final Evaluation evaluation;

    BoundedExecutor(ExecutionContext context, Evaluation evaluation) {
        super(context);
        this.evaluation = evaluation;
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        QueryIterator rows = super.exec(op, input);
        // where an operator hands on its input, Jena may look what kind of input it is
        return rows == input ? rows : Steps.of(rows, evaluation);
    }

    private QueryIterator held(Op op, QueryIterator input) {
        return Steps.held(exec(op, input), evaluation);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        SteppedGraph graph = new SteppedGraph(execCxt.getActiveGraph(), evaluation);
        return new QueryIterPath(path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, graph));
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        Comparator<Binding> comparator = new BindingComparator(order.getConditions(), execCxt);
        return new QueryIterSort(
                held(order.getSubOp(), input),
                (one, other) -> {
                    evaluation.tick();
                    return comparator.compare(one, other);
                },
                execCxt);
    }

    @Override
    protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
        return Steps.held(super.execute(distinct, input), evaluation);
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        List<ExprAggregator> aggregators = group.getAggregators().stream()
                .map(each -> new ExprAggregator(each.getVar(), new BoundedAggregator(each.getAggregator(), evaluation)))
                .toList();
        // without aggregators Jena keeps a mark for every row
        QueryIterator rows = aggregators.isEmpty() ? held(group.getSubOp(), input) : exec(group.getSubOp(), input);
        return new QueryIterGroup(rows, group.getGroupVars(), aggregators, execCxt);
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        QueryIterator left = held(join.getLeft(), input);
        return Join.join(left, exec(join.getRight(), root()), execCxt);
    }

    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
        QueryIterator left = exec(join.getLeft(), input);
        return Join.leftJoin(left, held(join.getRight(), root()), join.getExprs(), execCxt);
    }

    @Override
    protected QueryIterator execute(OpSemiJoin join, QueryIterator input) {
        QueryIterator left = exec(join.getLeft(), input);
        return QueryIterHalfJoin.semiJoin(left, held(join.getRight(), root()), execCxt);
    }

    @Override
    protected QueryIterator execute(OpAntiJoin join, QueryIterator input) {
        QueryIterator left = exec(join.getLeft(), input);
        return QueryIterHalfJoin.antiJoin(left, held(join.getRight(), root()), execCxt);
    }

    @Override
    protected QueryIterator execute(OpMinus minus, QueryIterator input) {
        QueryIterator left = exec(minus.getLeft(), input);
        Set<Var> common = OpVars.visibleVars(minus.getLeft());
        common.retainAll(OpVars.visibleVars(minus.getRight()));
        return QueryIterMinus.create(left, held(minus.getRight(), root()), common, execCxt);
    }
}
