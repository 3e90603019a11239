package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lilong.SampleStore;
import org.lilong.query.Catalogue;
import org.lilong.search.Search;
import org.lilong.store.Store;

/** The search over the sample pages, as other programs ask it. */
final class SearchRoutesTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Store STORE = Store.open(SampleStore.folder());
    // in memory, because the store of the samples is left as it is
    private static final Search SEARCH = Search.inMemory(STORE.dataset(), STORE::dataVersion);
    private static final Server SERVER =
            Server.start(Settings.local(0), STORE.dataset(), STORE::dataVersion, Catalogue.load(), SEARCH);

    @BeforeAll
    static void index() {
        SEARCH.bringUpToDate();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
        SEARCH.close();
        STORE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "谭世钧, as written",
        "譚世鈞, traditional or simplified",
        "tanshijun, pinyin",
        "tan shijun, pinyin",
        "tsj, pinyin initials",
        "世钧, as written",
        "tan shij, pinyin",
    })
    void finds_a_person_of_the_samples_and_says_why(String typed, String reading) throws Exception {
        JsonNode answer = json(get("/api/v1/search?q=" + encoded(typed)));

        JsonNode first = answer.path("data").path(0);
        assertThat(first.path("name").asText()).isEqualTo("谭世钧");
        assertThat(first.path("type").asText()).isEqualTo("person");
        assertThat(first.path("occurrences").asInt()).isGreaterThan(3);
        assertThat(first.at("/matches/0/field").asText()).isEqualTo("name");
        assertThat(first.at("/matches/0/reading").asText()).isEqualTo(reading);
        assertThat(first.at("/matches/0/highlights/0/end").asInt()).isEqualTo(3);
        assertThat(get("/api/v1/people/" + first.path("id").asText()).statusCode())
                .isEqualTo(200);
        assertThat(answer.at("/meta/dataVersion").asText()).isEqualTo(STORE.dataVersion());
    }

    @ParameterizedTest
    @CsvSource({
        "people, 谭世钧",
        "people, 譚世鈞",
        "people, tanshijun",
        "people, tsj",
        "people, 世钧",
        "organisations, hqjddgw",
        "organisations, 浣橋街道黨工委",
        "organisations, 浣桥街道党",
        "events, 換屆選舉",
        "events, huanjiexuanju",
        "posts, huanqiaojiedao",
        "articles, 居民區",
        "neighbourhoods, 里",
    })
    void narrows_lists_however_a_name_is_typed(String list, String typed) throws Exception {
        JsonNode answer = json(get("/api/v1/" + list + "?q=" + encoded(typed)));
        JsonNode all = json(get("/api/v1/" + list));

        assertThat(answer.at("/page/total").asInt())
                .isBetween(1, all.at("/page/total").asInt() - 1);
        assertThat(answer.path("data").size())
                .isEqualTo(Math.min(50, answer.at("/page/total").asInt()));
    }

    @Test
    void narrows_lists_by_other_filters_too_and_counts_what_is_left() throws Exception {
        String path = "/api/v1/people?q=tsj&role=";

        JsonNode spoke = json(get(path + "speaker&facets=true"));
        JsonNode honoured = json(get(path + "recipient"));

        assertThat(spoke.at("/data/0/name").asText()).isEqualTo("谭世钧");
        assertThat(spoke.at("/meta/facets/title/0/count").asInt()).isEqualTo(1);
        assertThat(honoured.path("data")).isEmpty();
        assertThat(honoured.at("/meta/empty/filters")).hasSize(2);
    }

    @Test
    void finds_articles_by_their_text_and_shows_the_place() throws Exception {
        JsonNode answer = json(get("/api/v1/search?type=article&limit=1&q=" + encoded("谭世钧")));

        assertThat(answer.at("/page/total").asInt()).isGreaterThan(1);
        assertThat(answer.at("/meta/complete").asBoolean()).isFalse();
        JsonNode match = answer.at("/data/0/matches/0");
        JsonNode part = match.at("/highlights/0");
        assertThat(match.path("field").asText()).isEqualTo("text");
        assertThat(match.path("text")
                        .asText()
                        .substring(part.path("begin").asInt(), part.path("end").asInt()))
                .isEqualTo("谭世钧");
    }

    @Test
    void looks_for_the_kinds_that_are_asked_for() throws Exception {
        JsonNode data = json(get("/api/v1/search?type=organisation,neighbourhood&q=" + encoded("居民")))
                .path("data");

        assertThat(data).isNotEmpty().allMatch(hit -> hit.path("type").asText().matches("organisation|neighbourhood"));
    }

    @Test
    void suggests_names_to_whoever_is_typing() throws Exception {
        JsonNode data = json(get("/api/v1/suggest?limit=5&q=ts")).path("data");

        assertThat(data)
                .hasSizeLessThanOrEqualTo(5)
                .allMatch(hit -> !hit.path("type").asText().equals("article"));
        assertThat(data.findValuesAsText("name")).contains("谭世钧");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/search",
                "/api/v1/search?q=",
                "/api/v1/search?q=%20%0A",
                "/api/v1/search?q=%00",
                "/api/v1/suggest",
                "/api/v1/search?q=a&limit=0",
                "/api/v1/search?q=a&limit=101",
                "/api/v1/search?q=a&limit=x",
                "/api/v1/search?q=a&offset=-1",
                "/api/v1/search?q=a&offset=99999999999",
                "/api/v1/search?q=a&type=planet",
                "/api/v1/suggest?q=a&type=article",
                "/api/v1/search?q=a&sort=name",
            })
    void what_cannot_be_answered_gets_a_problem_that_says_why(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).path("detail").asText()).contains("'");
    }

    @Test
    void a_question_of_10000_characters_is_refused() throws Exception {
        assertThat(get("/api/v1/search?q=" + "a".repeat(7000)).statusCode()).isBetween(400, 499);
        assertThat(get("/api/v1/search?q=" + "a".repeat(10_000)).statusCode()).isBetween(400, 499);
        assertThat(get("/api/v1/suggest?q=" + encoded("啊".repeat(201))).statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"。、！", "😀", "*", "name:黄~2^9 AND (", "\"", "\\", "/.*/", "[* TO *]"})
    void marks_find_nothing_and_do_no_harm(String typed) throws Exception {
        HttpResponse<String> answer = get("/api/v1/search?q=" + encoded(typed));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("data").isArray()).isTrue();
    }

    @Test
    void explains_what_it_found() throws Exception {
        String id = json(get("/api/v1/search?type=person&q=tanshijun"))
                .at("/data/0/id")
                .asText();

        JsonNode why = json(get("/api/v1/why/person/" + id)).path("data");
        String claim = why.at("/evidence/0/claim").asText();
        JsonNode claimed = json(
                get("/api/v1/why" + claim.substring(claim.indexOf("/article/")).replace("#", "?claim=")));

        assertThat(why.path("name").asText()).isEqualTo("谭世钧");
        assertThat(why.at("/joined/0/because").asText()).isNotEmpty();
        assertThat(claimed.at("/data/evidence/0/sentence").asText()).contains("谭世钧");
        assertThat(get("/api/v1/why/person/aaaaaaaaaaaaaaaa").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/why/planet/aaaaaaaaaaaaaaaa").statusCode()).isEqualTo(404);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(SERVER.address().resolve(path)).build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
