package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lilong.query.Catalogue;
import org.lilong.query.Community;
import org.lilong.search.Search;

/** What is answered while the search index is not there: not the search, and everything else. */
final class IndexInTheMakingTest {
    private static final CountDownLatch GO_ON = new CountDownLatch(1);
    private static final DatasetGraph DATA = Community.load();
    private static final Search SEARCH = Search.inMemory(DATA, IndexInTheMakingTest::version);
    private static final Server SERVER = Server.start(
            new Settings("127.0.0.1", 0, Duration.ofSeconds(3)), DATA, () -> "1", Catalogue.load(), SEARCH);
    private static final Caller CALLER = new Caller(SERVER);

    /** Keeps the thread that makes the index, and no other. */
    private static String version() {
        if (Thread.currentThread().getName().equals("lilong-search-index")) {
            try {
                GO_ON.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return "1";
    }

    @AfterAll
    static void stop() {
        GO_ON.countDown();
        SERVER.close();
        SEARCH.close();
        DATA.close();
    }

    @Test
    void saysWhenToAskAgainAndAnswersOnceItIsThere() throws Exception {
        for (String path : new String[] {"/api/v1/suggest?q=a", "/api/v1/people?q=a"}) {
            HttpResponse<String> answer = CALLER.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(503);
            assertThat(Integer.parseInt(
                            answer.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(1, 60);
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
            assertThat(Caller.json(answer).path("detail").asText()).startsWith("The search index is being made: ");
        }
        assertThat(CALLER.get("/api/v1/people").statusCode()).isEqualTo(200);
        assertThat(CALLER.get("/api/v1/queries/person-posts/results?person=nobody")
                        .statusCode())
                .isEqualTo(200);

        GO_ON.countDown();
        HttpResponse<String> answer = CALLER.get("/api/v1/search?q=a");
        for (int i = 0; i < 600 && answer.statusCode() == 503; i++) {
            Thread.sleep(100);
            answer = CALLER.get("/api/v1/search?q=a");
        }
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
