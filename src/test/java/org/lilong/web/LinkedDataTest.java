package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lilong.ontology.Dct;
import org.lilong.ontology.Foaf;
import org.lilong.ontology.Graphs;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Prov;
import org.lilong.ontology.Skos;
import org.lilong.query.Catalogue;
import org.lilong.query.Community;

/** What the service says as RDF is what the graph says, and its IRIs lead somewhere, also those that lost their meaning. */
class LinkedDataTest {
    private static final DatasetGraph GRAPH = withATrail();
    private static final Server SERVER = Server.start(Settings.local(0), GRAPH, () -> "test-1", Catalogue.load());
    private static final Caller CALLER = new Caller(SERVER);
    private static final String PERSON = "wqna4eavgizhyxr6";

    /** One merged twice over, one split, one taken out. */
    private static DatasetGraph withATrail() {
        DatasetGraph graph = Community.load();
        Node run = Iris.run("20210601T000000000Z");
        Txn.executeWrite(graph, () -> {
            gone(graph, "merged2222222222", run, "between222222222");
            gone(graph, "between222222222", run, PERSON);
            gone(graph, "split22222222222", run, PERSON, "qewbsqhaqycye7x5");
            gone(graph, "removed222222222", run);
            graph.add(Graphs.RUNS, Iris.page("B01"), Prov.WAS_INVALIDATED_BY, run);
        });
        return graph;
    }

    private static void gone(DatasetGraph graph, String id, Node run, String... successors) {
        Node person = Iris.Type.PERSON.iri(id);
        graph.add(Graphs.RUNS, person, Prov.WAS_INVALIDATED_BY, run);
        for (String successor : successors) {
            graph.add(Graphs.RUNS, person, Dct.IS_REPLACED_BY, Iris.Type.PERSON.iri(successor));
        }
    }

    @AfterAll
    static void stop() {
        SERVER.close();
        GRAPH.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people", "events", "organisations", "neighbourhoods", "posts", "articles", "pages",
                "people/*", "events/*", "organisations/*", "neighbourhoods/*", "posts/*", "articles/*", "pages/*",
                "people/*/events", "people/*/posts", "people/*/co-attendees", "events/*/attendees"
            })
    void saysAsJsonLdOnlyWhatTheGraphSays(String route) throws Exception {
        for (String path : paths(route)) {
            HttpResponse<String> answer = CALLER.get(path, "Accept", "application/ld+json");
            Graph said = read(answer, SERVER.address().resolve(path).toString(), Lang.JSONLD11);

            boolean nothing = Caller.json(answer).path("data").isEmpty();
            assertThat(said.size()).as(path).matches(size -> nothing || size > 1);
            List<List<Triple>> parts = parts(said);
            for (List<Triple> part : parts) {
                assertThat(holds(part)).as("%s says %s", path, part).isTrue();
            }
        }
    }

    private static List<String> paths(String route) throws Exception {
        String kind = route.split("/")[0];
        List<String> paths = new ArrayList<>();
        if (route.contains("*")) {
            CALLER.json("/api/v1/" + kind)
                    .path("data")
                    .forEach(one -> paths.add(
                            "/api/v1/" + route.replace("*", one.path("id").asText())));
        } else {
            paths.add("/api/v1/" + route);
        }
        return paths;
    }

    /** Triples that hang together by blank nodes, and all others one by one. */
    private static List<List<Triple>> parts(Graph graph) {
        Map<Node, List<Triple>> byBlank = new HashMap<>();
        List<List<Triple>> parts = new ArrayList<>();
        graph.stream().forEach(triple -> {
            List<Triple> part = new ArrayList<>(List.of(triple));
            for (Node end : List.of(triple.getSubject(), triple.getObject())) {
                List<Triple> before = byBlank.get(end);
                if (end.isBlank() && before != null && !part.containsAll(before)) {
                    part.addAll(before);
                }
            }
            part.stream()
                    .flatMap(one -> List.of(one.getSubject(), one.getObject()).stream())
                    .filter(Node::isBlank)
                    .forEach(blank -> byBlank.put(blank, part));
            if (!triple.getSubject().isBlank() && !triple.getObject().isBlank()) {
                parts.add(part);
            }
        });
        byBlank.values().stream().distinct().forEach(parts::add);
        return parts;
    }

    private static boolean holds(List<Triple> part) {
        Query ask = QueryFactory.make();
        ask.setQueryAskType();
        ElementGroup pattern = new ElementGroup();
        part.forEach(triple -> pattern.addTriplePattern(
                Triple.create(open(triple.getSubject()), triple.getPredicate(), open(triple.getObject()))));
        ask.setQueryPattern(pattern);
        return Txn.calculateRead(GRAPH, () -> {
            try (QueryExec execution = QueryExec.dataset(GRAPH)
                    .query(ask)
                    .set(TDB2.symUnionDefaultGraph, true)
                    .build()) {
                return execution.ask();
            }
        });
    }

    private static Node open(Node node) {
        return node.isBlank()
                ? Var.alloc("b" + Math.abs(node.getBlankNodeLabel().hashCode()))
                : node;
    }

    @Test
    void linksPeopleWithEventsInItsJsonLd() throws Exception {
        String path = "/api/v1/people/" + PERSON;
        Graph said = read(
                CALLER.get(path, "Accept", "application/ld+json"),
                SERVER.address().resolve(path).toString(),
                Lang.JSONLD11);
        Node person = Iris.Type.PERSON.iri(PERSON);

        assertThat(said.contains(person, org.apache.jena.vocabulary.RDF.Nodes.type, Foaf.PERSON))
                .isTrue();
        assertThat(said.contains(person, Skos.PREF_LABEL, NodeFactory.createLiteralLang("沈砚秋", "zh")))
                .isTrue();
        assertThat(said.find(Node.ANY, org.lilong.ontology.Terms.PARTICIPANT, person)
                        .toList())
                .hasSize(5);
        assertThat(CALLER.get(path).headers().allValues("Link"))
                .contains(
                        "</context/v1.jsonld>; rel=\"http://www.w3.org/ns/json-ld#context\"; type=\"application/ld+json\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'', /api/v1/people/" + PERSON,
        "application/json, /api/v1/people/" + PERSON,
        "text/turtle, /data/person/" + PERSON + "?format=turtle",
        "application/ld+json, /data/person/" + PERSON + "?format=jsonld",
        "application/n-triples, /data/person/" + PERSON + "?format=ntriples",
        "application/rdf+xml, /data/person/" + PERSON + "?format=rdfxml",
        "'text/html,application/xhtml+xml,*/*;q=0.8', /data/person/" + PERSON + "?format=html"
    })
    void leadsFromAnIriToWhatIsAcceptedOfIt(String accept, String address) throws Exception {
        HttpResponse<String> led = accept.isEmpty()
                ? CALLER.get("/id/person/" + PERSON)
                : CALLER.get("/id/person/" + PERSON, "Accept", accept);

        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.headers().firstValue("Location")).contains(address);
        assertThat(CALLER.get(address).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"turtle", "jsonld", "ntriples", "rdfxml"})
    void givesTheSameStatementsInEveryFormat(String format) throws Exception {
        for (String thing : List.of("person/" + PERSON, "article/A01.0", "page/A01", "place/v6c4a6u3hhkbzxxy")) {
            HttpResponse<String> answer = CALLER.get("/data/" + thing + "?format=" + format);
            Lang lang = RDFLanguages.contentTypeToLang(
                    answer.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", ""));
            Graph turtle = read(CALLER.get("/data/" + thing + "?format=turtle"), "http://base/", Lang.TURTLE);

            assertThat(read(answer, "http://base/", lang == Lang.JSONLD ? Lang.JSONLD11 : lang)
                            .isIsomorphicWith(turtle))
                    .as(thing)
                    .isTrue();
            assertThat(turtle.size()).isGreaterThan(3);
        }
    }

    @Test
    void showsAThingToPeopleAsAPageOfLinks() throws Exception {
        String page = CALLER.get("/data/person/" + PERSON + "?format=html").body();

        assertThat(page).contains("<h1>沈砚秋</h1>").contains("href=\"/api/v1/people/" + PERSON + "\"");
        assertThat(page).contains("/id/article/A01.0#participation-0").doesNotContain("<script");
    }

    @ParameterizedTest
    @CsvSource({
        "/id/person/merged2222222222, /id/person/" + PERSON,
        "/data/person/between222222222, /data/person/" + PERSON,
        "/api/v1/people/merged2222222222, /api/v1/people/" + PERSON,
        "/api/v1/people/merged2222222222/events, /api/v1/people/" + PERSON + "/events"
    })
    void leadsFromAMergedThingToWhatItIsNow(String old, String now) throws Exception {
        HttpResponse<String> answer = CALLER.get(old);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(now);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/person/split22222222222", "/api/v1/people/split22222222222"})
    void namesAllThatASplitThingIsNow(String path) throws Exception {
        HttpResponse<String> answer = CALLER.get(path);

        assertThat(answer.statusCode()).isEqualTo(300);
        assertThat(Caller.json(answer).path("successors")).hasSize(2);
        assertThat(answer.headers().allValues("Link")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/person/removed222222222",
                "/api/v1/people/removed222222222",
                "/id/page/B01",
                "/api/v1/pages/B01",
                "/id/article/B01.0",
                "/api/v1/evidence/B01.0~participation-1"
            })
    void saysThatAThingWasTakenOut(String path) throws Exception {
        HttpResponse<String> answer = CALLER.get(path);

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Caller.json(answer).path("detail").asText()).contains("was taken out");
    }

    private static Graph read(HttpResponse<String> answer, String base, Lang lang) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(answer.body(), lang).base(base).parse(graph);
        return graph;
    }
}
