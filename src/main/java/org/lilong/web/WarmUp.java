package org.lilong.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.lilong.query.Catalogue;
import org.lilong.query.Parameter;

/**
 * Asks a server that has just started what its clients will ask, so that none of these is the one that waits for classes to be loaded, code to be
 * compiled and the first blocks of the store to be read.
 */
final class WarmUp {
    private static final Logger LOG = LogManager.getLogger();

    /** For what is asked before clients are told that they may come. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration ONE = Duration.ofMinutes(2);
    private static final int ROUNDS = 3;
    private static final int BEGINNING = 1000;
    private static final long LOOK_MILLIS = 200;
    private static final String ROWS = "SELECT ?s ?p ?o { ?s ?p ?o } LIMIT 20000";
    private static final String GRAPH = "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 2000";
    private static final List<String> LISTS =
            List.of("events", "organisations", "neighbourhoods", "posts", "articles", "pages", "people");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI home;
    private final Catalogue catalogue;
    private final BooleanSupplier busy;

    /**
     * Prepares for a server.
     *
     * @param busy whether clients are asking, whom what can wait is not to keep
     */
    WarmUp(URI home, Catalogue catalogue, BooleanSupplier busy) {
        this.home = home;
        this.catalogue = catalogue;
        this.busy = busy;
    }

    /** Streams in each format, and small questions about a thing or two that the store holds. */
    void path() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (int i = 0; i < ROUNDS; i++) {
            for (String route : routes()) {
                if (System.nanoTime() < end) {
                    ask(route);
                }
            }
        }
    }

    /** Whole lists with what is counted over them, and the search: kept until the data changes, and longer in the making than anybody waits. */
    void lists() throws InterruptedException {
        List<String> routes = new ArrayList<>();
        LISTS.forEach(list -> routes.add("api/v1/" + list + "?limit=1"));
        routes.add("api/v1/suggest?q=a");
        routes.add(".well-known/void");
        LISTS.forEach(list -> routes.add("api/v1/" + list + "?limit=1&facets=true"));
        routes.add("api/v1/network");
        for (String route : routes) {
            while (busy.getAsBoolean()) {
                Thread.sleep(LOOK_MILLIS);
            }
            ask(route);
        }
    }

    private List<String> routes() throws InterruptedException {
        List<String> routes = new ArrayList<>(List.of("", "openapi.json", "api/v1/queries"));
        List.of("csv", "json", "tsv", "xml").forEach(format -> routes.add(sparql(ROWS, format)));
        List.of("turtle", "ntriples", "jsonld").forEach(format -> routes.add(sparql(GRAPH, format)));
        one("sem:Event").ifPresent(event -> {
            routes.add("api/v1/events/" + event.id);
            routes.add("api/v1/events/" + event.id + "/attendees");
        });
        one("foaf:Person").ifPresent(person -> {
            routes.add("api/v1/people/" + person.id);
            catalogue.all().stream()
                    .filter(query -> query.parameters().stream()
                            .map(Parameter::name)
                            .toList()
                            .equals(List.of("person")))
                    .forEach(query -> routes.add(
                            "api/v1/queries/" + query.id() + "/results?limit=5&person=" + encoded(person.name)));
        });
        return routes;
    }

    private static String sparql(String query, String format) {
        return "sparql?format=" + format + "&query=" + encoded(query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private record Known(String id, String name) {}

    /** Some thing of a class, where there is one. */
    private Optional<Known> one(String type) throws InterruptedException {
        String rows = ask(sparql("SELECT ?x ?name { ?x a " + type + " ; skos:prefLabel ?name } LIMIT 1", "csv"));
        String[] cells = rows.lines().skip(1).findFirst().orElse("").split(",", 2);
        return cells.length == 2
                ? Optional.of(new Known(cells[0].substring(cells[0].lastIndexOf('/') + 1), cells[1]))
                : Optional.empty();
    }

    /** The beginning of an answer, read to its end. */
    private String ask(String route) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(home.resolve(route)).timeout(ONE).build();
        try (InputStream body =
                client.send(request, BodyHandlers.ofInputStream()).body()) {
            String beginning = new String(body.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            body.transferTo(OutputStream.nullOutputStream());
            return beginning;
        } catch (IOException e) {
            // the clients' own questions will be answered, if less soon
            LOG.info("not warmed up by {}: {}", route, e.toString());
            return "";
        }
    }
}
