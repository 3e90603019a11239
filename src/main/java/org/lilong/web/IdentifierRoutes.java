package org.lilong.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.jspecify.annotations.Nullable;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Prefixes;

/** Makes the graph's own IRIs lead somewhere: to the API for JSON, else to their statements as Turtle. */
final class IdentifierRoutes {
    private static final String ID = "/id/";
    private static final String DATA = "/data/";
    private static final Pattern PATH =
            Pattern.compile("(person|organisation|neighbourhood|place|post|event|page|article)/[A-Za-z0-9_.%-]+");
    private static final Map<String, String> API = Map.of(
            "person", "people",
            "event", "events",
            "organisation", "organisations",
            "neighbourhood", "neighbourhoods");
    private static final Query STATEMENTS = QueryFactory.create(
            "CONSTRUCT { ?_entity ?p ?o . ?s ?q ?_entity }" + " WHERE { { ?_entity ?p ?o } UNION { ?s ?q ?_entity } }");

    private final Data data;

    IdentifierRoutes(Data data) {
        this.data = data;
    }

    void register(RoutesConfig routes) {
        routes.get("/id/{type}/{id}", this::lead);
        routes.get("/data/{type}/{id}", this::turtle);
    }

    private void lead(Context context) {
        String path = path(context, ID);
        List<String> parts = List.of(path.split("/"));
        String route = API.get(parts.get(0));
        boolean json = route != null && wantsJson(context.header("Accept"));
        context.header("Vary", "Accept");
        context.redirect(json ? "/api/v1/" + route + "/" + parts.get(1) : DATA + path, HttpStatus.SEE_OTHER);
    }

    private static boolean wantsJson(@Nullable String accept) {
        return accept == null || !accept.contains("text/turtle");
    }

    private void turtle(Context context) {
        String path = path(context, DATA);
        Graph graph = describe(NodeFactory.createURI(Iris.BASE + path));
        if (graph.isEmpty()) {
            throw Refused.notFound("Nothing is known of <" + Iris.BASE + path + ">.");
        }
        Prefixes.MAP.forEach(graph.getPrefixMapping()::setNsPrefix);
        String text = RDFWriter.source(graph).lang(Lang.TURTLE).asString();
        context.contentType("text/turtle; charset=utf-8").result(text);
    }

    private Graph describe(Node entity) {
        Query ready = QueryTransformOps.replaceVars(STATEMENTS, Map.of(Var.alloc("_entity"), entity));
        return Txn.calculateRead(data.dataset(), () -> {
            try (QueryExec execution = QueryExec.dataset(data.dataset())
                    .query(ready)
                    .set(TDB2.symUnionDefaultGraph, true)
                    .overallTimeout(data.queryLimit().toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                return execution.construct(GraphFactory.createDefaultGraph());
            }
        });
    }

    /** As it was sent, because percent signs are part of our IRIs. */
    private static String path(Context context, String prefix) {
        String path = context.req().getRequestURI().substring(prefix.length());
        if (!PATH.matcher(path).matches()) {
            throw Refused.notFound("'" + path + "' is no identifier of this graph.");
        }
        return path;
    }
}
