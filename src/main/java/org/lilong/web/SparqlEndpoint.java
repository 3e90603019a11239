package org.lilong.web;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.EnumSet;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;

/** Puts Fuseki's SPARQL protocol, for queries only, in front of Javalin's own routes. */
final class SparqlEndpoint {
    static final String PATH = "/sparql";
    private static final int MOST_FORM_BYTES = 1 << 20;

    private SparqlEndpoint() {}

    static void install(ServletContextHandler handler, DatasetGraph dataset, Duration limit) {
        OperationRegistry operations = OperationRegistry.createEmpty();
        operations.register(Operation.Query, "application/sparql-query", new ReadOnlyQuery(limit));
        DataService service = DataService.newBuilder(dataset)
                .addEndpoint(Endpoint.create()
                        .operation(Operation.Query)
                        .context(context(limit))
                        .build())
                .build();
        service.setEndpointProcessors(operations);
        service.goActive();
        DataAccessPointRegistry points = new DataAccessPointRegistry();
        points.register(new DataAccessPoint(PATH, service));
        OperationRegistry.set(handler.getServletContext(), operations);
        DataAccessPointRegistry.set(handler.getServletContext(), points);
        handler.setMaxFormContentSize(MOST_FORM_BYTES);
        EnumSet<DispatcherType> requests = EnumSet.of(DispatcherType.REQUEST);
        handler.addFilter(new FilterHolder(new CrossOrigin()), "/*", requests);
        handler.addFilter(new FilterHolder(new SparqlGuard(MOST_FORM_BYTES)), PATH, requests);
        handler.addFilter(new FilterHolder(new FusekiFilter()), PATH, requests);
    }

    private static Context context(Duration limit) {
        Context context = new Context();
        context.set(TDB2.symUnionDefaultGraph, true);
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQ.queryTimeout, Long.toString(limit.toMillis()));
        return context;
    }
}
