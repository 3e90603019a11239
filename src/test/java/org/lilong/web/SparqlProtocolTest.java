package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lilong.query.Catalogue;
import org.lilong.query.Community;

class SparqlProtocolTest {
    private static final DatasetGraph GRAPH = Community.load();
    private static final Server SERVER =
            Server.start(new Settings("127.0.0.1", 0, Duration.ofSeconds(10)), GRAPH, () -> "test-1", Catalogue.load());
    private static final Asking ASKING = new Asking(SERVER);
    private static final String NAMES = "SELECT ?name { ?p a foaf:Person ; skos:prefLabel ?name } ORDER BY ?name";
    private static final String GRAPHED =
            "CONSTRUCT { ?p skos:prefLabel ?name } WHERE { ?p a foaf:Person ; skos:prefLabel ?name }";

    @AfterAll
    static void stop() {
        SERVER.close();
        GRAPH.close();
    }

    @ParameterizedTest
    @CsvSource({
        "json, application/sparql-results+json",
        "xml, application/sparql-results+xml",
        "csv, text/csv; charset=utf-8",
        "tsv, text/tab-separated-values; charset=utf-8"
    })
    void writesRowsAndTruthsInEveryFormat(String name, String type) throws Exception {
        String mediaType = type.replaceAll(";.*", "");

        HttpResponse<String> byName = ASKING.get("/sparql?format=" + name + "&query=" + Asking.encoded(NAMES));
        HttpResponse<String> byType = ASKING.send(ASKING.query(NAMES).header("Accept", "text/x-nothing, " + mediaType));
        HttpResponse<String> truth = ASKING.send(ASKING.query("ASK {}").header("Accept", mediaType));

        assertThat(Asking.type(byName)).isEqualTo(type);
        assertThat(byName.body()).contains("沈砚秋").contains("卢映雪");
        assertThat(byType.body()).isEqualTo(byName.body());
        assertThat(truth.body()).contains("true");
    }

    @ParameterizedTest
    @CsvSource({
        "turtle, text/turtle; charset=utf-8",
        "ntriples, application/n-triples",
        "jsonld, application/ld+json",
        "trig, application/trig",
        "rdfxml, application/rdf+xml"
    })
    void writesGraphsInEveryFormat(String name, String type) throws Exception {
        HttpResponse<String> byName = ASKING.get("/sparql?format=" + name + "&query=" + Asking.encoded(GRAPHED));
        HttpResponse<String> byType = ASKING.send(ASKING.query(GRAPHED).header("Accept", type.replaceAll(";.*", "")));

        assertThat(Asking.type(byName)).isEqualTo(type);
        assertThat(read(byName).size()).isEqualTo(8);
        assertThat(read(byType).isIsomorphicWith(read(byName))).isTrue();
    }

    @Test
    void describesAThingWithTheNamelessThingsItLeadsTo() throws Exception {
        Model described = read(ASKING.ask("DESCRIBE ?p { ?p a foaf:Person ; skos:prefLabel '沈砚秋'@zh }"));

        assertThat(described.listSubjects().toList()).hasSizeGreaterThanOrEqualTo(1);
        assertThat(described.size()).isGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, 406",
        "'text/csv;q=0', 406",
        "'*/*;q=0.1', 200",
        "'???, ;q=, text/csv', 200",
        "'a/b;q=x', 406"
    })
    void choosesByAcceptOrSaysWhatIsOffered(String accept, int status) throws Exception {
        assertThat(ASKING.send(ASKING.query(NAMES).header("Accept", accept)).statusCode())
                .isEqualTo(status);
    }

    @Test
    void asksOnlyTheGraphsThatTheProtocolNames() throws Exception {
        String count = Asking.encoded("SELECT (COUNT(*) AS ?n) { ?p a foaf:Person }");
        String graph = Asking.encoded("https://w3id.org/lilong/graph/entities");

        assertThat(ASKING.get("/sparql?query=" + count + "&default-graph-uri=" + graph)
                        .body())
                .contains("\"value\":\"8\"");
        assertThat(ASKING.get("/sparql?query=" + count + "&named-graph-uri=" + graph)
                        .body())
                .contains("\"value\":\"0\"");
    }

    /** The dataset tests of the W3C's protocol suite, whose own data are on the web: two graphs, as default and as named ones. */
    @ParameterizedTest
    @CsvSource({
        "default-graph-uri=G1&default-graph-uri=G2, both",
        "named-graph-uri=G1&named-graph-uri=G2, named",
        "default-graph-uri=G1&named-graph-uri=G2, full"
    })
    void takesTheDatasetFromTheProtocolInEveryWay(String parameters, String which) throws Exception {
        String graphs = parameters
                .replace("G1", Asking.encoded("https://w3id.org/lilong/graph/entities"))
                .replace("G2", Asking.encoded("https://w3id.org/lilong/id/article/A01.0"));
        String query =
                switch (which) {
                    case "both" -> "ASK { ?p a foaf:Person . ?m a lilong:PersonMention }";
                    case "named" ->
                        "ASK { GRAPH ?g { ?p a foaf:Person } GRAPH ?h { ?m a lilong:PersonMention } FILTER NOT EXISTS { ?s ?p ?o } }";
                    default ->
                        "ASK { ?p a foaf:Person GRAPH ?g { ?m a lilong:PersonMention } FILTER NOT EXISTS { ?m a lilong:PersonMention } }";
                };
        String form = "query=" + Asking.encoded(query) + "&" + graphs;

        HttpResponse<String> got = ASKING.get("/sparql?" + form);
        HttpResponse<String> posted = ASKING.post("application/x-www-form-urlencoded", form);
        HttpResponse<String> direct = ASKING.send(ASKING.request("/sparql?" + graphs)
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(query)));

        assertThat(Asking.json(got).path("boolean").asBoolean()).as(got.body()).isTrue();
        assertThat(posted.body()).isEqualTo(got.body());
        assertThat(direct.body()).isEqualTo(got.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"query=ASK%20%7B%7D", "ASK {}"})
    void refusesABodyWithoutATypeOrWithAnother(String body) throws Exception {
        assertThat(ASKING.send(ASKING.request("/sparql").POST(BodyPublishers.ofString(body)))
                        .statusCode())
                .isEqualTo(415);
        assertThat(ASKING.post("text/plain", body).statusCode()).isEqualTo(415);
        assertThat(ASKING.send(ASKING.request("/sparql?query=ASK%7B%7D").method("PUT", BodyPublishers.ofString(body)))
                        .statusCode())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "http://127.0.0.1:1/x", "https://w3id.org/lilong/graph/none"})
    void loadsNoGraphs(String graph) throws Exception {
        HttpResponse<String> answer = ASKING.ask("SELECT * FROM <" + graph + "> { ?s ?p ?o }");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Asking.json(answer).path("detail").asText()).contains("There is no graph <" + graph + ">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ASK { FILTER(<java:java.lang.System.exit>(1)) }",
                "ASK { FILTER(<http://jena.apache.org/ARQ/function#wait>(10)) }",
                "ASK { FILTER(<http://jena.apache.org/ARQ/jsFunction#f>(1)) }",
                "ASK { FILTER(<http://www.w3.org/2005/xpath-functions#matches>('a', '(a+)+$')) }",
                "ASK { { SELECT * { BIND(<http://jena.apache.org/ARQ/function#version>() AS ?v) } } }",
                "ASK { ?s ?p ?o FILTER EXISTS { FILTER(<http://jena.apache.org/ARQ/function#eval>(1)) } }",
                "SELECT ?s { ?s ?p ?o } ORDER BY <http://jena.apache.org/ARQ/function#wait>(10)",
                "SELECT (MAX(<http://jena.apache.org/ARQ/function#wait>(10)) AS ?m) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s <http://jena.apache.org/ARQ/function#wait>(1)",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(<http://jena.apache.org/ARQ/function#wait>(1))",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(1) AS ?x) {}",
                "SELECT * { ?s ?p ?o OPTIONAL { ?o ?q ?r FILTER(<http://jena.apache.org/ARQ/function#wait>(1)) } }",
                "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o FILTER(IF(true, <http://jena.apache.org/ARQ/function#wait>(1), 2)) }",
                "DESCRIBE ?s { ?s ?p ?o MINUS { ?s ?p ?o FILTER(?o IN (<http://jena.apache.org/ARQ/function#wait>(1))) } }",
                "ASK { ?s <java:org.apache.jena.sparql.pfunction.library.strSplit> ?o }",
                "ASK { ?s <http://jena.apache.org/ARQ/property#strSplit> ('a' 'b') }",
                "SELECT (<http://jena.apache.org/ARQ/function/aggregate#stdev>(?o) AS ?m) { ?s ?p ?o }"
            })
    void offersOnlyFunctionsOfTheList(String query) throws Exception {
        HttpResponse<String> answer = ASKING.ask(query);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains("not offered here");
    }

    @Test
    void namesLineAndColumnOfASyntaxError() throws Exception {
        HttpResponse<String> answer = ASKING.ask("SELECT ?a WHERE {\n  ?a ?? ?b }");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Asking.type(answer)).isEqualTo("application/problem+json");
        assertThat(Asking.json(answer).path("line").asInt()).isEqualTo(2);
        assertThat(Asking.json(answer).path("column").asInt()).isEqualTo(6);
    }

    @Test
    void refusesWhatIsNoQueryInUtf8() throws Exception {
        byte[] utf16 = NAMES.getBytes(StandardCharsets.UTF_16);

        assertThat(ASKING.send(ASKING.request("/sparql")
                                .header("Content-Type", "application/sparql-query")
                                .POST(BodyPublishers.ofByteArray(utf16)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(ASKING.post("application/sparql-query; charset=UTF-16", NAMES)
                        .statusCode())
                .isEqualTo(415);
        assertThat(ASKING.get("/sparql?query=%FF").statusCode()).isEqualTo(400);
        assertThat(ASKING.get("/sparql?query=ASK%7B%7D&query=ASK%7B%7D").statusCode())
                .isEqualTo(400);
    }

    @Test
    void saysThatAQueryIsTooLong() throws Exception {
        String long_ = "ASK {} #" + "x".repeat(300_000);

        assertThat(ASKING.ask(long_).statusCode()).isEqualTo(413);
        assertThat(ASKING.send(ASKING.request("/sparql")
                                .header("Content-Type", "application/sparql-query")
                                .POST(BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(long_.getBytes(StandardCharsets.UTF_8)))))
                        .statusCode())
                .isEqualTo(413);
        assertThat(ASKING.get("/sparql?query=" + Asking.encoded("ASK {} #" + "x".repeat(20_000)))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void saysThatAQueryIsNestedTooDeeply() throws Exception {
        HttpResponse<String> answer = ASKING.ask("ASK " + "{".repeat(100_000) + "}".repeat(100_000));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void compressesWhereAsked() throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        ASKING.query("SELECT * { ?s ?p ?o } LIMIT 400")
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
        assertThat(plain.length).isGreaterThan(answer.body().length);
        assertThat(new String(plain, StandardCharsets.UTF_8)).startsWith("{\"head\"");
    }

    @Test
    void describesItselfWhereThereIsNoQuery() throws Exception {
        Model description = read(ASKING.send(ASKING.request("/sparql").header("Accept", "text/turtle")));

        assertThat(description
                        .listObjectsOfProperty(
                                description.createProperty("http://www.w3.org/ns/sparql-service-description#endpoint"))
                        .toList())
                .extracting(Object::toString)
                .containsExactly("http://127.0.0.1:" + SERVER.port() + "/sparql");
    }

    private static Model read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Lang lang = RDFLanguages.contentTypeToLang(Asking.type(answer).replaceAll(";.*", ""));
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(answer.body(), lang).parse(model);
        return model;
    }
}
