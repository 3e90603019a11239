package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lilong.query.Catalogue;
import org.lilong.query.Community;
import org.lilong.sparql.Limits;

/** A server that asks itself first. */
@Timeout(60)
final class WarmUpTest {
    private static final DatasetGraph GRAPH = Community.load();
    private static Server server;
    private static Caller caller;
    private static HttpResponse<String> early;
    private static String metricsWhenReady;

    @BeforeAll
    static void start() throws Exception {
        Settings settings = new Settings("127.0.0.1", 0, Limits.of(Duration.ofSeconds(10)), "", true);
        server = Server.start(settings, GRAPH, () -> "test-1", Catalogue.load());
        caller = new Caller(server);
        early = caller.get("/health/ready");
        while (caller.get("/health/ready").statusCode() != 200) {
            Thread.sleep(20);
        }
        metricsWhenReady = caller.get("/metrics").body();
    }

    @AfterAll
    static void stop() {
        server.close();
        GRAPH.close();
    }

    @Test
    void livesAtOnceAndSaysThatItIsNotReadyYet() throws Exception {
        assertThat(caller.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(early.statusCode()).isEqualTo(503);
        assertThat(early.headers().firstValue("Retry-After")).isPresent();
        assertThat(Caller.json(early).path("detail").asText()).contains("is starting");
    }

    @Test
    void hasStreamedAndAnsweredBeforeItSaysThatItIsReady() {
        assertThat(metricsWhenReady)
                .contains("route=\"/sparql\",status=\"200\"")
                .contains("route=\"/api/v1/events/{id}/attendees\",status=\"200\"")
                .contains("route=\"/api/v1/queries/person-posts/results\",status=\"200\"");
        assertThat(metricsWhenReady
                        .lines()
                        .filter(line -> line.contains("status=\"4") || line.contains("status=\"500")))
                .isEmpty();
    }

    @Test
    void makesTheListsThatTakeLongWithoutBeingAsked() throws Exception {
        while (!caller.get("/metrics").body().contains("route=\"/api/v1/network\",status=\"200\"")) {
            Thread.sleep(20);
        }
        assertThat(caller.get("/metrics").body()).contains("route=\"/api/v1/people\",status=\"200\"");
    }

    @Test
    void canBeClosedTwice() {
        Server twice = Server.start(Settings.local(0), GRAPH, () -> "test-1", Catalogue.load());

        twice.close();

        assertThatCode(twice::close).doesNotThrowAnyException();
    }
}
