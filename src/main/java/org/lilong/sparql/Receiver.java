package org.lilong.sparql;

import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Takes the answer of a query while it is being found; which of the methods is called depends on the query's form. */
public interface Receiver {
    /** The answer of a SELECT. */
    void rows(List<Var> columns, Limited<Binding> rows) throws IOException;

    /** The answer of a CONSTRUCT or DESCRIBE; a triple may come more than once. */
    void triples(Limited<Triple> triples) throws IOException;

    /** The answer of an ASK. */
    void truth(boolean truth) throws IOException;
}
