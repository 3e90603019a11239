package org.lilong.sparql;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** Rows between two steps of a query, each of which is an occasion to stop it, and may count as held. */
final class Steps extends QueryIteratorWrapper {
    /** An estimate of what a row costs that is kept. */
    static final long ROW = 200;

    private final Evaluation evaluation;
    private final boolean held;

    private Steps(QueryIterator rows, Evaluation evaluation, boolean held) {
        super(rows);
        this.evaluation = evaluation;
        this.held = held;
    }

    static QueryIterator of(QueryIterator rows, Evaluation evaluation) {
        return new Steps(rows, evaluation, false);
    }

    /** Rows that whoever reads them keeps until the end. */
    static QueryIterator held(QueryIterator rows, Evaluation evaluation) {
        return new Steps(rows, evaluation, true);
    }

    @Override
    protected boolean hasNextBinding() {
        evaluation.tick();
        return super.hasNextBinding();
    }

    @Override
    protected Binding moveToNextBinding() {
        if (held) {
            evaluation.hold(ROW);
        }
        return super.moveToNextBinding();
    }
}
