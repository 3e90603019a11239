package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lilong.SampleStore;
import org.lilong.query.Catalogue;
import org.lilong.store.Store;

/** The service over what the program made of the sample pages, on disk: the same as the demo, on any free port. */
final class SamplesServedTest {
    private static final Store STORE = Store.open(SampleStore.folder());
    private static final Server SERVER =
            Server.start(Settings.local(0), STORE.dataset(), STORE::dataVersion, Catalogue.load());

    @AfterAll
    static void stop() {
        SERVER.close();
        STORE.close();
    }

    @Test
    void counts_participations_over_sparql() throws Exception {
        String query = "SELECT (COUNT(*) AS ?n) { ?claim a lilong:Participation ; lilong:event/a schema:Event }";

        JsonNode answer = json("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));

        assertThat(answer.at("/results/bindings/0/n/value").asInt()).isGreaterThan(100);
    }

    @Test
    void lists_people_events_organisations_and_neighbourhoods() throws Exception {
        for (String kind : new String[] {"people", "events", "organisations", "neighbourhoods"}) {
            assertThat(get("/api/v1/" + kind + "?limit=3").body())
                    .as(kind)
                    .contains("https://w3id.org/lilong/id/")
                    .containsPattern("\\p{IsHan}");
        }
    }

    @Test
    void finds_a_person_of_the_samples_and_shows_the_sentence() throws Exception {
        String name = URLEncoder.encode("谭世钧", StandardCharsets.UTF_8);

        assertThat(get("/api/v1/queries/person-posts/results?person=" + name).body())
                .contains("书记")
                .contains("街道党工委书记谭世钧");
    }

    @Test
    void is_healthy_and_has_a_start_page() throws Exception {
        assertThat(json("/health").path("status").asText()).isEqualTo("UP");
        assertThat(json("/health/ready").path("status").asText()).isEqualTo("UP");
        assertThat(get("/").body()).contains("<html").contains("page.js");
    }

    @Test
    void says_which_address_is_taken() {
        Settings taken = Settings.local(SERVER.port());

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> Server.start(taken, STORE.dataset(), STORE::dataVersion, Catalogue.load())))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("127.0.0.1:" + SERVER.port())
                .hasMessageContaining("--port");
    }

    private static JsonNode json(String path) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(get(path).body());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = SERVER.address().resolve(path);
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return answer;
    }
}
