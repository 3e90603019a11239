package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lilong.query.Catalogue;
import org.lilong.query.Community;

class OperationsTest {
    private static final DatasetGraph GRAPH = Community.load();
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Server SERVER = start();
    private static final Asking ASKING = new Asking(SERVER);
    private static final String SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    private static Server start() {
        return Server.start(new Settings("127.0.0.1", 0, Duration.ofMillis(300)), GRAPH, () -> "test-1", CATALOGUE);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
        GRAPH.close();
    }

    @Test
    void measuresRequestsByRouteAndStatusAndStoppedQueries() throws Exception {
        ASKING.get("/graphs?graph=urn:none");
        ASKING.ask(SLOW);

        // a request is counted when its answer is out already
        String metrics = ASKING.get("/metrics").body();
        for (int i = 0; i < 50 && !metrics.contains("route=\"/sparql\",status=\"503\""); i++) {
            Thread.sleep(50);
            metrics = ASKING.get("/metrics").body();
        }

        assertThat(metrics)
                .contains("lilong_request_seconds_count{method=\"GET\",route=\"/graphs\",status=\"404\"}")
                .contains("lilong_request_seconds_count{method=\"POST\",route=\"/sparql\",status=\"503\"}")
                .contains("lilong_sparql_stopped_total{reason=\"time\"}")
                .contains("lilong_sparql_running 0.0")
                .contains("jvm_memory_used_bytes");
    }

    @Test
    void keepsTheIdOfARequestOrGivesOne() throws Exception {
        HttpResponse<String> named = ASKING.send(ASKING.request("/health/live").header("X-Request-Id", "mine-1"));
        HttpResponse<String> odd = ASKING.send(ASKING.request("/health/live").header("X-Request-Id", "a b<c>"));

        assertThat(named.headers().firstValue("X-Request-Id")).contains("mine-1");
        assertThat(odd.headers().firstValue("X-Request-Id")).get().asString().matches("[0-9a-f-]{36}");
    }

    @Test
    void logsRequestsWithoutWhatTellsWhoAskedForWhom() throws Exception {
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        Logger logger = (Logger) LogManager.getLogger("org.lilong.requests");
        Appender appender = new AbstractAppender("test", null, null, false, Property.EMPTY_ARRAY) {
            @Override
            public void append(LogEvent event) {
                lines.add(event.getMessage().getFormattedMessage());
            }
        };
        appender.start();
        logger.addAppender(appender);
        try {
            ASKING.send(ASKING.request("/api/v1/people/aaaaaaaaaaaaaaab?q=" + Asking.encoded("沈砚秋"))
                    .header("X-Request-Id", "seen-1"));
            for (int i = 0; i < 100 && lines.stream().noneMatch(line -> line.endsWith("seen-1")); i++) {
                Thread.sleep(50);
            }
        } finally {
            logger.removeAppender(appender);
        }

        assertThat(lines)
                .filteredOn(line -> line.endsWith("seen-1"))
                .singleElement()
                .asString()
                .matches("GET /api/v1/people/\\{id} 4\\d\\d \\d+ ms seen-1");
    }

    @Test
    void describesItsDataInNumbersForEditors() throws Exception {
        Model numbers = model(ASKING.get("/.well-known/void"));

        var person = numbers.listSubjectsWithProperty(
                VOID._class, ResourceFactory.createResource("http://xmlns.com/foaf/0.1/Person"));
        assertThat(person.next().getProperty(VOID.entities).getInt()).isEqualTo(8);
        assertThat(numbers.listObjectsOfProperty(VOID.triples).toList()).hasSizeGreaterThan(10);
    }

    @Test
    void givesTheCatalogueAsExamples() throws Exception {
        Model examples = model(ASKING.get("/.well-known/sparql-examples"));

        assertThat(examples.listSubjectsWithProperty(
                                RDF.type, examples.createResource("http://www.w3.org/ns/shacl#SPARQLExecutable"))
                        .toList())
                .hasSize(CATALOGUE.all().size());
    }

    @Test
    void givesAGraphOfTheStore() throws Exception {
        String graph = "/graphs?graph=" + Asking.encoded("https://w3id.org/lilong/graph/entities");

        Model entities = model(ASKING.get(graph));
        Model all = model(ASKING.get("/graphs?default"));

        assertThat(entities.size()).isPositive();
        assertThat(all.size()).isGreaterThan(entities.size());
        assertThat(all.containsAll(entities)).isTrue();
        assertThat(ASKING.get("/graphs?graph=urn:none").statusCode()).isEqualTo(404);
        assertThat(ASKING.get("/graphs").statusCode()).isEqualTo(400);
        assertThat(ASKING.send(ASKING.request(graph).method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
    void changesNoGraph(String method) throws Exception {
        assertThat(ASKING.send(ASKING.request("/graphs?default")
                                .method(method, BodyPublishers.ofString("<a:a> <a:b> <a:c> .")))
                        .statusCode())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /sparql?query=%zz HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /a/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n",
                "BREW /sparql HTTP/1.1\r\nHost: a\r\n\r\n",
                "nonsense\r\n\r\n"
            })
    void answersNonsenseWithAProblem(String request) throws Exception {
        assertThat(raw(request)).matches("(?s)HTTP/1.1 4\\d\\d .*application/problem\\+json.*\"detail\":.*");
    }

    @Test
    void saysThatAnAddressIsTooLong() throws Exception {
        assertThat(raw("GET /sparql?query=" + "x".repeat(100_000) + " HTTP/1.1\r\nHost: a\r\n\r\n"))
                .startsWith("HTTP/1.1 414")
                .contains("in the body of a POST");
    }

    @Test
    void letsQueriesEndBeforeItStops() throws Exception {
        Server server = start();
        Asking asking = new Asking(server);
        CompletableFuture<HttpResponse<String>> slow = CompletableFuture.supplyAsync(() -> {
            try {
                return asking.ask(SLOW);
            } catch (IOException | InterruptedException e) {
                throw new CompletionException(e);
            }
        });
        while (!asking.get("/metrics").body().contains("lilong_sparql_running 1.0") && !slow.isDone()) {
            Thread.onSpinWait();
        }

        server.close();

        assertThat(slow.join().statusCode()).isEqualTo(503);
        assertThat(Asking.json(slow.join()).path("reason").asText()).isEqualTo("time");
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", SERVER.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Model model(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(answer.body(), Lang.TURTLE).parse(model);
        return model;
    }
}
