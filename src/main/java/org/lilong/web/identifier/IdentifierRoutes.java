package org.lilong.web.identifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Prefixes;
import org.lilong.query.Select;
import org.lilong.web.contract.Accepted;
import org.lilong.web.contract.Input;
import org.lilong.web.contract.Medium;
import org.lilong.web.contract.Operation;
import org.lilong.web.lookup.Data;
import org.lilong.web.lookup.Questions;
import org.lilong.web.lookup.Whereabouts;
import org.lilong.web.problem.Problem;
import org.lilong.web.problem.Refused;
import org.lilong.web.route.Api;
import org.lilong.web.route.Call;
import org.lilong.web.route.Operations;

/** Makes the graph's own IRIs lead somewhere: to a page for people, to the API for JSON, to their statements for RDF. */
public final class IdentifierRoutes {
    private static final Map<String, String> API = Map.of(
            "person", "people",
            "event", "events",
            "organisation", "organisations",
            "neighbourhood", "neighbourhoods",
            "post", "posts",
            "article", "articles",
            "page", "pages");
    private static final List<Medium> STATEMENTS =
            List.of(Medium.TURTLE, Medium.JSON_LD, Medium.N_TRIPLES, Medium.RDF_XML, Medium.HTML);
    private static final Map<Medium, RDFFormat> FORMATS = Map.of(
            Medium.TURTLE, RDFFormat.TURTLE_PRETTY,
            Medium.JSON_LD, RDFFormat.JSONLD11_PRETTY,
            Medium.N_TRIPLES, RDFFormat.NTRIPLES_UTF8,
            Medium.RDF_XML, RDFFormat.RDFXML_PLAIN);
    private static final Query OF_ENTITY = QueryFactory.create(
            "CONSTRUCT { ?_entity ?p ?o . ?s ?q ?_entity } WHERE { { ?_entity ?p ?o } UNION { SELECT ?s ?q { ?s ?q ?_entity } LIMIT 2000 } }");
    private static final Query OF_DOCUMENT =
            QueryFactory.create("CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?_entity { ?s ?p ?o } }");

    private final Data data;
    private final Whereabouts whereabouts;
    private final Select there = Questions.read("there");

    public IdentifierRoutes(Data data) {
        this.data = data;
        this.whereabouts = new Whereabouts(data);
    }

    public void register(Api api) {
        List<Input> inputs = List.of(
                Input.path(
                        "type",
                        "What it is: "
                                + String.join(
                                        ", ", API.keySet().stream().sorted().toList()) + ", place or run."),
                Input.path("id", "Its id."));
        api.get(
                Operation.redirect(
                        "identify",
                        "/id/{type}/{id}",
                        "identifiers",
                        "Where an IRI of the graph leads",
                        "Leads with 303 to a page, to JSON or to RDF, as Accept has it; with 301 to what took its place, and says 410 where it was taken out.",
                        inputs),
                this::lead);
        api.get(
                new Operation(
                        "describe",
                        "/data/{type}/{id}",
                        "identifiers",
                        "The statements about a thing",
                        "All statements about a thing, and up to 2,000 that point to it; of an article or page, all that it says.",
                        inputs,
                        STATEMENTS,
                        Operations.anything()),
                this::describe);
    }

    private Node entity(Call call, Function<String, String> address) {
        String type = call.context().pathParam("type");
        Node entity = Whereabouts.entity(type, call.id());
        if (Iris.typeOf(entity).isEmpty()) {
            throw Refused.notFound("There is no type '" + type + "' of things in this graph.");
        }
        if (data.rows(there, Map.of("_entity", entity)).isEmpty()) {
            throw whereabouts.missing(entity, now -> address.apply(now.getURI().substring(Iris.BASE.length())));
        }
        return entity;
    }

    private void lead(Call call) {
        Node entity = entity(call, path -> "/id/" + path);
        String path = entity.getURI().substring(Iris.BASE.length());
        String type = path.substring(0, path.indexOf('/'));
        String accept = call.context().header("Accept");
        List<Medium> offered = new ArrayList<>(STATEMENTS);
        if (API.containsKey(type)) {
            offered.add(0, Medium.JSON);
        }
        Medium medium = accept == null || accept.isBlank()
                ? offered.get(0)
                : Accepted.of(accept)
                        .best(offered)
                        .orElseThrow(() -> new Refused(new Problem(
                                406, "A thing is given as HTML, JSON, JSON-LD, Turtle, N-Triples or RDF/XML.")));
        String address = medium == Medium.JSON
                ? Operations.ROOT + API.get(type) + "/" + Iris.id(entity)
                : "/data/" + path + "?format=" + medium.key();
        call.context().status(303).header("Location", address);
    }

    private void describe(Call call) {
        Node entity = entity(call, path -> "/data/" + path);
        Graph graph = statements(entity);
        RDFFormat format = FORMATS.get(call.medium());
        if (format == null) {
            call.text(DescriptionPage.of(entity, graph, API));
            return;
        }
        if (format.getLang() != Lang.NTRIPLES) {
            Prefixes.MAP.forEach(graph.getPrefixMapping()::setNsPrefix);
        }
        call.text(RDFWriter.source(graph).format(format).asString());
    }

    private Graph statements(Node entity) {
        boolean document = Iris.typeOf(entity)
                .filter(type -> type == Iris.Type.ARTICLE || type == Iris.Type.PAGE)
                .isPresent();
        Query ready =
                QueryTransformOps.replaceVars(document ? OF_DOCUMENT : OF_ENTITY, Map.of(Var.alloc("_entity"), entity));
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
}
