package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lilong.graph.Conformance;
import org.lilong.query.Catalogue;
import org.lilong.query.Community;
import org.lilong.query.NamedQuery;
import org.lilong.store.Contribution;
import org.lilong.store.Contributions;
import org.lilong.store.InventedPages;
import org.lilong.store.Store;

/** Holds the service against a graph that ingest itself wrote, and our hand-made graph against the shapes. */
class IngestedGraphTest {
    private static final Store STORE = filled();
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Server SERVER =
            Server.start(Settings.local(0), STORE.dataset(), STORE::dataVersion, CATALOGUE);

    private static Store filled() {
        Store store = Store.inMemory();
        List<Contribution> pages = InventedPages.byChance(new Random(7), 24).stream()
                .map(Contribution::of)
                .toList();
        Contributions into = new Contributions(store, "1", InstantSource.system());
        into.replace(pages);
        into.finish(0, 0);
        return store;
    }

    @AfterAll
    static void stop() {
        SERVER.close();
        STORE.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "events", "organisations"})
    void tellsEverythingOfEveryEntity(String kind) throws Exception {
        JsonNode listed = get("/api/v1/" + kind + "?limit=1000").path("data");

        for (JsonNode entity : listed) {
            JsonNode full = get("/api/v1/" + kind + "/" + entity.path("id").asText());
            assertThat(full.at("/data/mentions/0/evidence/0/sentence").asText())
                    .as(full.toString())
                    .isNotEmpty();
        }
        assertThat(listed).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who-met-whom",
                "stand-ins",
                "followed-by",
                "event-types-by-month",
                "moves-between-bodies",
                "post-disagreements",
                "namesakes",
                "last-ingest",
                "articles-by-month-and-place"
            })
    void answersQuestionsThatNameNothing(String id) {
        NamedQuery query = CATALOGUE.find(id).orElseThrow();

        assertThat(query.run(STORE.dataset(), Map.of()).rows()).isNotEmpty();
    }

    @Test
    void handMadeGraphConformsToTheShapes() {
        DatasetGraph graph = Community.load();
        List<String> violations = new ArrayList<>();

        Txn.executeRead(graph, () -> Conformance.check(graph, violation -> violations.add(violation.toString())));

        assertThat(violations).isEmpty();
    }

    private static JsonNode get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(SERVER.address() + path.substring(1)))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }
}
