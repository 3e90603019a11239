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
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lilong.ontology.Prefixes;

/** How fast "attendees of an event" is answered as JSON, beside the same query put to a stand-alone Fuseki: ever other events, in turns. */
final class AttendeesSpeed {
    private static final int ROUNDS = 5;

    private AttendeesSpeed() {}

    static void compare(int ours, int fuseki, @Nullable Path query) throws Exception {
        String asked = prefixes() + (query == null ? query() : Files.readString(query));
        List<String> routes = new ArrayList<>();
        List<String> queries = new ArrayList<>();
        for (JsonNode event : events(ours)) {
            routes.add("/api/v1/events/" + event.path("id").asText() + "/attendees");
            String about = asked.replace("?_entity", "<" + event.path("iri").asText() + ">");
            queries.add("/ds?query=" + URLEncoder.encode(about, StandardCharsets.UTF_8));
        }
        double[] our = new double[ROUNDS];
        double[] their = new double[ROUNDS];
        for (int i = -1; i < ROUNDS; i++) {
            double json = ServiceSpeed.rate(ours, routes, "application/json");
            double rows = ServiceSpeed.rate(fuseki, queries, "application/sparql-results+json");
            if (i >= 0) {
                our[i] = json;
                their[i] = rows;
            }
        }
        ServiceSpeed.printRates("attendees of " + routes.size() + " events", our, their);
    }

    private static JsonNode events(int port) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + port + "/api/v1/events?limit=1000");
        try (InputStream answer = address.toURL().openStream()) {
            return new ObjectMapper().readTree(answer).path("data");
        }
    }

    private static String query() throws Exception {
        return Files.readString(Path.of("src/test/resources/org/lilong/query/event-attendees.rq"));
    }

    private static String prefixes() {
        return Prefixes.MAP.entrySet().stream()
                .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + "> ")
                .collect(Collectors.joining());
    }
}
