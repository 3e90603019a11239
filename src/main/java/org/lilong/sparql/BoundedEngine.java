package org.lilong.sparql;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.solver.QueryEngineTDB;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/** TDB2's query engine for one evaluation, with bounded functions and operators. */
final class BoundedEngine extends QueryEngineTDB {
    private final Evaluation evaluation;

    private BoundedEngine(Query query, DatasetGraphTDB dataset, Binding input, Context context, Evaluation evaluation) {
        super(query, dataset, input, context);
        this.evaluation = evaluation;
    }

    /** Prepares a query's context, so that the query runs in this engine. */
    static void install(Context context, Evaluation evaluation) {
        QueryEngineRegistry engines = new QueryEngineRegistry();
        engines.add(new Factory(evaluation));
        QueryEngineRegistry.set(context, engines);
        QC.setFactory(context, execution -> new BoundedExecutor(execution, evaluation));
        QC2.setFilter(context, tuple -> {
            evaluation.tick();
            return true;
        });
        context.set(TDB2.symUnionDefaultGraph, true);
    }

    /** The graphs that were named, and no others: TDB2 would put the union of all named ones into an empty default graph. */
    @Override
    protected DatasetGraph dynamicDataset(DatasetDescription description, DatasetGraph dataset, boolean union) {
        return DynamicDatasets.dynamicDataset(description, dataset, false);
    }

    /** Bounds the functions before the optimiser sees them: it evaluates constant expressions. */
    @Override
    protected Op modifyOp(Op op) {
        return super.modifyOp(Transformer.transform(new TransformCopy(), new BoundedExpressions(evaluation), op));
    }

    private record Factory(Evaluation evaluation) implements QueryEngineFactory {
        @Override
        public boolean accept(Query query, DatasetGraph dataset, Context context) {
            return TDBInternal.isBackedByTDB(dataset);
        }

        @Override
        public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
            return new BoundedEngine(query, TDBInternal.requireStorage(dataset), input, context, evaluation).getPlan();
        }

        @Override
        public boolean accept(Op op, DatasetGraph dataset, Context context) {
            return false;
        }

        @Override
        public Plan create(Op op, DatasetGraph dataset, Binding binding, Context context) {
            throw new UnsupportedOperationException("this engine evaluates queries, not algebra");
        }
    }
}
