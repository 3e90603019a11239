package org.lilong.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lilong.ontology.Prefixes;

/**
 * How fast "attendees of an event" is answered as JSON, beside the same query put to a stand-alone Fuseki on a copy of the same store: ever other
 * events, each server in a JVM of its own, in turns.
 *
 * <p>Arguments: a folder for the stores, kept between runs; pages of two articles (default 5000); a file with another query for Fuseki, where ours
 * should be held against what somebody else would ask, with ?_entity for the event.
 */
final class AttendeesSpeed {
    private static final int OURS = 7093;
    private static final int FUSEKI = 7094;
    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = 5;
    private static final long ROUND = 4_000_000_000L;

    private AttendeesSpeed() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Path store = folder.resolve("store");
        ServiceSpeed.fill(store, args.length > 1 ? Integer.parseInt(args[1]) : 5000);
        Path copy = folder.resolve("fuseki");
        ServiceSpeed.copy(store, copy);
        Path triples;
        try (Stream<Path> found = Files.walk(copy)) {
            triples = found.filter(path -> path.getFileName().toString().startsWith("Data-"))
                    .findFirst()
                    .orElseThrow()
                    .getParent();
        }
        Process ours =
                ServiceSpeed.java("org.lilong.cli.Lilong", "serve", "--store", store.toString(), "--port", "" + OURS);
        Process fuseki = ServiceSpeed.java("org.lilong.bench.PlainFuseki", triples.toString(), "" + FUSEKI);
        try {
            ServiceSpeed.await(OURS, "/health/ready");
            ServiceSpeed.await(FUSEKI, "/ds?query=ASK%7B%7D");
            compare(args.length > 2 ? Files.readString(Path.of(args[2])) : query());
        } finally {
            ours.destroy();
            fuseki.destroy();
            ours.waitFor();
            fuseki.waitFor();
        }
    }

    private static void compare(String query) throws Exception {
        List<String> routes = new ArrayList<>();
        List<String> queries = new ArrayList<>();
        for (JsonNode event : events()) {
            routes.add("/api/v1/events/" + event.path("id").asText() + "/attendees");
            String asked = prefixes() + query.replace("?_entity", "<" + event.path("iri").asText() + ">");
            queries.add("/ds?query=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
        }
        rate(OURS, routes, "application/json");
        rate(FUSEKI, queries, "application/sparql-results+json");
        double[] ours = new double[ROUNDS];
        double[] fuseki = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            ours[i] = rate(OURS, routes, "application/json");
            fuseki[i] = rate(FUSEKI, queries, "application/sparql-results+json");
        }
        Arrays.sort(ours);
        Arrays.sort(fuseki);
        System.out.printf(
                Locale.ROOT,
                "attendees of %d events: %.0f requests/s, Fuseki %.0f (medians of %d rounds): %.2f times%n",
                routes.size(),
                ours[ROUNDS / 2],
                fuseki[ROUNDS / 2],
                ROUNDS,
                ours[ROUNDS / 2] / fuseki[ROUNDS / 2]);
    }

    private static JsonNode events() throws Exception {
        URI address = URI.create("http://127.0.0.1:" + OURS + "/api/v1/events?limit=1000");
        try (InputStream answer = address.toURL().openStream()) {
            return new ObjectMapper().readTree(answer).path("data");
        }
    }

    private static String query() throws Exception {
        try (InputStream file = AttendeesSpeed.class.getResourceAsStream("/org/lilong/web/lookup/event-attendees.rq")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String prefixes() {
        return Prefixes.MAP.entrySet().stream()
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + "> ")
                .collect(Collectors.joining());
    }

    private static double rate(int port, List<String> paths, String accept) throws Exception {
        AtomicLong answered = new AtomicLong();
        long end = System.nanoTime() + ROUND;
        ServiceSpeed.parallel(CONNECTIONS, () -> {
            try (Connection connection = new Connection(port)) {
                while (System.nanoTime() < end) {
                    String path = paths.get((int) (answered.getAndIncrement() % paths.size()));
                    if (connection.get(path, accept) != 200) {
                        throw new IllegalStateException("no answer to " + path);
                    }
                }
                return null;
            }
        });
        return answered.get() / (ROUND / 1e9);
    }
}
