package org.lilong.query;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.solver.QueryEngineTDB;

/** A query compiled and optimised once, run with other values each time. */
final class Prepared {
    private static final ScheduledExecutorService ALARM = alarm();
    private final Op algebra;

    Prepared(Query query) {
        this.algebra = Algebra.optimize(Algebra.compile(query));
    }

    private static ScheduledExecutorService alarm() {
        ScheduledThreadPoolExecutor alarm = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = Executors.defaultThreadFactory().newThread(task);
            thread.setName("query-alarm");
            thread.setDaemon(true);
            return thread;
        });
        alarm.setRemoveOnCancelPolicy(true);
        return alarm;
    }

    /** Hands on all solutions, in one read transaction over a TDB2 dataset. */
    void each(DatasetGraph dataset, Map<String, Node> values, Duration limit, Consumer<Binding> use) {
        BindingBuilder bound = Binding.builder();
        values.forEach((name, node) -> bound.add(Var.alloc(name), node));
        Context context = ARQ.getContext().copy();
        context.putAll(dataset.getContext());
        context.set(TDB2.symUnionDefaultGraph, true);
        context.set(ARQ.optimization, false);
        AtomicBoolean cancelled = Context.getOrSetCancelSignal(context);
        Future<?> alarm = ALARM.schedule(() -> cancelled.set(true), limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            Txn.executeRead(dataset, () -> {
                Plan plan = QueryEngineTDB.getFactory().create(algebra, dataset, bound.build(), context);
                try {
                    plan.iterator().forEachRemaining(use);
                } finally {
                    plan.close();
                }
            });
        } finally {
            alarm.cancel(false);
        }
    }
}
