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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lilong.query.Catalogue;
import org.lilong.query.Community;
import org.lilong.query.NamedQuery;

class ServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final DatasetGraph GRAPH = Community.load();
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Server SERVER =
            Server.start(new Settings("127.0.0.1", 0, Duration.ofSeconds(2)), GRAPH, () -> "test-1", CATALOGUE);
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?person a foaf:Person }";

    @AfterAll
    static void stop() {
        SERVER.close();
        GRAPH.close();
    }

    // SPARQL

    @Test
    void answersAQueryInTheAddressWithJsonAndKnownPrefixes() throws Exception {
        HttpResponse<String> answer = get("/sparql?query=" + encoded(COUNT));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).startsWith("application/sparql-results+json");
        assertThat(json(answer).at("/results/bindings/0/n/value").asText()).isEqualTo("8");
    }

    @Test
    void answersAQueryInAForm() throws Exception {
        HttpResponse<String> answer = post("/sparql", "application/x-www-form-urlencoded", "query=" + encoded(COUNT));

        assertThat(json(answer).at("/results/bindings/0/n/value").asText()).isEqualTo("8");
    }

    @Test
    void answersAQueryInTheBody() throws Exception {
        HttpResponse<String> answer = post("/sparql", "application/sparql-query", COUNT);

        assertThat(json(answer).at("/results/bindings/0/n/value").asText()).isEqualTo("8");
    }

    @Test
    void answersInTheFormatAskedFor() throws Exception {
        HttpResponse<String> answer =
                send(request("/sparql?query=" + encoded(COUNT)).header("Accept", "text/csv"));

        assertThat(type(answer)).startsWith("text/csv");
        assertThat(answer.body()).isEqualTo("n\r\n8\r\n");
    }

    @Test
    void asksTheUnionOfAllGraphsUnlessAGraphIsNamed() throws Exception {
        String across =
                "ASK { ?m a lilong:PersonMention ; lilong:refersTo/skos:prefLabel '卢映雪'@zh . GRAPH graph:entities { ?p a foaf:Person } }";

        assertThat(json(get("/sparql?query=" + encoded(across))).at("/boolean").asBoolean())
                .isTrue();
    }

    @Test
    void namesTheLineAndColumnOfASyntaxErrorInTheQueryAsSent() throws Exception {
        HttpResponse<String> answer = get("/sparql?query=" + encoded("SELECT ?a WHERE {\n  ?a ?? ?b }"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("line 2").doesNotContain("line 3").doesNotContain("\tat ");
    }

    @Test
    void refusesUpdatesInAForm() throws Exception {
        HttpResponse<String> answer =
                post("/sparql", "application/x-www-form-urlencoded", "update=" + encoded("DELETE WHERE { ?s ?p ?o }"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).path("detail").asText()).contains("no updates");
    }

    @Test
    void refusesUpdatesInTheBody() throws Exception {
        assertThat(post("/sparql", "application/sparql-update", "CLEAR ALL").statusCode())
                .isEqualTo(403);
        assertThat(post("/sparql", "application/sparql-query", "LOAD <http://example.org/>")
                        .statusCode())
                .isEqualTo(400);
        assertThat(post("/sparql", "text/turtle", "<a:a> <a:b> <a:c> .").statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void refusesToWriteGraphs(String method) throws Exception {
        HttpRequest.Builder request = request("/sparql?default")
                .header("Content-Type", "text/turtle")
                .method(method, HttpRequest.BodyPublishers.ofString("<a:a> <a:b> <a:c> ."));

        assertThat(send(request).statusCode()).isEqualTo(405);
        assertThat(json(get("/sparql?query=" + encoded(COUNT)))
                        .at("/results/bindings/0/n/value")
                        .asText())
                .isEqualTo("8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { { SELECT * { OPTIONAL { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } } } }",
                "SELECT * { ?s a foaf:Person FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }"
            })
    void callsNoOtherServer(String query) throws Exception {
        HttpResponse<String> answer = get("/sparql?query=" + encoded(query));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("SERVICE is switched off");
    }

    @Test
    void saysThatAQueryRanOutOfTime() throws Exception {
        String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

        HttpResponse<String> answer = get("/sparql?query=" + encoded(slow));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("stopped after 2.0 s");
    }

    @Test
    void saysThatAQueryRanOutOfTimeAlsoAfterItsFirstRow() throws Exception {
        String slow = "SELECT ?x { { VALUES ?x { 1 } } UNION"
                + " { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(STRLEN(CONCAT(STR(?a), STR(?d), STR(?g))) < 0) } }";

        assertThat(get("/sparql?query=" + encoded(slow)).statusCode()).isEqualTo(503);
    }

    @Test
    void saysWhatToSendWhereNoQueryIsSent() throws Exception {
        HttpResponse<String> answer = get("/sparql");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(type(answer)).isEqualTo("application/problem+json");
    }

    @Test
    void letsPagesOfOtherSitesRead() throws Exception {
        assertThat(get("/sparql?query=" + encoded(COUNT)).headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
        assertThat(get("/api/v1/people").headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
        HttpRequest.Builder preflight = request("/api/v1/people")
                .header("Origin", "http://example.org")
                .header("Access-Control-Request-Method", "GET")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody());
        assertThat(send(preflight).statusCode()).isEqualTo(204);
    }

    // JSON API

    @ParameterizedTest
    @CsvSource({
        "/api/v1/people, 8",
        "/api/v1/people?q=秋, 3",
        "/api/v1/people?title=书记, 3",
        "/api/v1/people?body=民政局, 4",
        "/api/v1/people?body=民政局&title=副, 1",
        "/api/v1/people?body=民政局&title=书记, 0",
        "/api/v1/events, 5",
        "/api/v1/events?type=meeting, 1",
        "/api/v1/events?from=2020-02-01&to=2020-12-31, 2",
        "/api/v1/events?person=童小满, 1",
        "/api/v1/events?place=临江区, 5",
        "/api/v1/events?role=host, 2",
        "/api/v1/people?place=柳园街道, 8",
        "/api/v1/people?role=leader, 2",
        "/api/v1/posts, 7",
        "/api/v1/posts?person=沈砚秋, 2",
        "/api/v1/articles, 6",
        "/api/v1/articles?q=保暖, 1",
        "/api/v1/articles?page=A01, 2",
        "/api/v1/pages, 4",
        "/api/v1/pages?from=2021-01-01, 1",
        "/api/v1/organisations, 7",
        "/api/v1/organisations?type=union, 1",
        "/api/v1/organisations?q=区委, 1",
        "/api/v1/neighbourhoods, 4",
        "/api/v1/neighbourhoods?q=杏花, 2",
        "/api/v1/neighbourhoods?kind=lane, 1"
    })
    void listsWhatFiltersLeave(String path, int total) throws Exception {
        JsonNode answer = ok(path);

        assertThat(answer.at("/page/total").asInt()).isEqualTo(total);
        assertThat(answer.path("data")).hasSize(total);
        assertThat(answer.at("/meta/complete").asBoolean()).isTrue();
        assertThat(answer.at("/meta/dataVersion").asText()).isEqualTo("test-1");
    }

    @Test
    void leadsFromPageToPageOfAList() throws Exception {
        List<String> names = new ArrayList<>();
        String path = "/api/v1/people?limit=3";
        for (int pages = 0; pages < 3; pages++) {
            HttpResponse<String> answer = get(path);
            json(answer).path("data").forEach(one -> names.add(one.path("name").asText() + one.path("id")));
            boolean last = pages == 2;
            assertThat(json(answer).at("/meta/complete").asBoolean()).isEqualTo(last);
            assertThat(json(answer).at("/page/total").asInt()).isEqualTo(8);
            List<String> links = answer.headers().allValues("Link");
            assertThat(links).anyMatch(link -> link.endsWith("rel=\"first\""));
            String next = json(answer).at("/page/next").asText();
            path = "/api/v1/people?limit=3&cursor=" + next;
            assertThat(links).filteredOn(link -> link.endsWith("rel=\"next\"")).hasSize(last ? 0 : 1);
            assertThat(links).allMatch(link -> !link.endsWith("rel=\"next\"") || link.contains(next));
        }
        assertThat(names).hasSize(8).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void refusesACursorUnderOtherFilters() throws Exception {
        String next = ok("/api/v1/people?limit=3").at("/page/next").asText();

        assertThat(get("/api/v1/people?limit=3&q=a&cursor=" + next).statusCode())
                .isEqualTo(422);
    }

    @Test
    void countsTheValuesOfAList() throws Exception {
        JsonNode facets = ok("/api/v1/people?facets=true").at("/meta/facets");
        JsonNode fewer = ok("/api/v1/people?facets=true&body=民政局").at("/meta/facets");

        assertThat(facets.at("/title/0/value").asText()).isEqualTo("书记");
        assertThat(facets.at("/title/0/count").asInt()).isEqualTo(3);
        assertThat(facets.at("/role/0/title/zh").asText()).isNotEmpty();
        assertThat(fewer.at("/title")).allMatch(value -> value.path("count").asInt() <= 4);
    }

    @Test
    void saysWhichFilterEmptiesAList() throws Exception {
        JsonNode empty = ok("/api/v1/people?body=民政局&title=书记&q=Mongolia").at("/meta/empty");

        assertThat(empty.path("explanation").asText()).isEqualTo("No people are left by q alone.");
        assertThat(ok("/api/v1/events?q=表彰&type=meeting")
                        .at("/meta/empty/explanation")
                        .asText())
                .contains("without q")
                .contains("without type");
    }

    @Test
    void answersNothingToWhoHasTheAnswer() throws Exception {
        HttpResponse<String> first = get("/api/v1/people?limit=3");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again =
                send(request("/api/v1/people?limit=3").header("If-None-Match", "\"other\", " + tag));

        assertThat(tag).startsWith("W/\"test-1-").endsWith("\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(get("/api/v1/people?limit=4").headers().firstValue("ETag"))
                .isNotEqualTo(first.headers().firstValue("ETag"));
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(get("/api/v1/people?limit=x").headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void downloadsWholeListsAndSaysAtTheEndThatTheyAreWhole() throws Exception {
        List<String> lines = get("/api/v1/people?format=ndjson").body().lines().toList();
        String csv = send(request("/api/v1/events?limit=2").header("Accept", "text/csv"))
                .body();

        assertThat(lines).hasSize(9);
        assertThat(lines.get(8)).startsWith("{\"meta\":{\"complete\":true");
        assertThat(csv).startsWith("type,id,iri,name,eventType,date.edtf,");
        assertThat(csv.lines().toList()).hasSize(4);
        assertThat(csv).contains("# incomplete, the limit asked for is reached: 2 rows of data version test-1");
    }

    @Test
    void answersHeadAndOptions() throws Exception {
        HttpResponse<String> head = send(request("/api/v1/people").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        HttpResponse<String> options =
                send(request("/api/v1/people").method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isPresent();
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    }

    @Test
    void saysWhichTypesItCanGive() throws Exception {
        HttpResponse<String> answer = send(request("/api/v1/people").header("Accept", "image/png"));

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(json(answer).path("detail").asText()).contains("application/json");
    }

    @Test
    void tellsTheSentenceBehindAClaimWithTheTextAroundIt() throws Exception {
        JsonNode claim = ok("/api/v1/evidence/A01.0~participation-2").path("data");

        assertThat(claim.path("kind").asText()).isEqualTo("participation");
        assertThat(claim.at("/about/participant/0/name").asText()).isEqualTo("卢映雪");
        assertThat(claim.at("/says/role/0").asText()).isEqualTo("companion");
        assertThat(claim.at("/article/headline").asText()).isEqualTo("新春走访暖人心");
        JsonNode place = claim.at("/places/0");
        assertThat(place.path("before").asText()
                        + place.path("quote").asText()
                        + place.path("after").asText())
                .startsWith("1月8日，柳园街道党工委书记沈砚秋")
                .endsWith("沈书记叮嘱大家注意保暖。");
    }

    @Test
    void tellsWhereOnThePrintedPageTheWordsOfAClaimStand() throws Exception {
        JsonNode place = ok("/api/v1/evidence/A01.0~participation-2").at("/data/places/0");
        JsonNode sheet = ok("/api/v1/pages/A01/print").at("/data/sheets/0");

        StringBuilder printed = new StringBuilder();
        for (JsonNode box : place.path("boxes")) {
            assertThat(box.path("sheet").asInt()).isEqualTo(sheet.path("number").asInt());
            for (JsonNode line : sheet.path("texts")) {
                if (line.path("y").asDouble() == box.path("y").asDouble()
                        && line.path("article").asText().equals("A01.0")) {
                    double left = line.at("/edges/0").asDouble();
                    double size = line.path("height").asDouble();
                    int first = (int) Math.round((box.path("x").asDouble() - left) / size);
                    int length = (int) Math.round(box.path("width").asDouble() / size);
                    printed.append(line.path("text").asText(), first, first + length);
                }
            }
        }
        assertThat(printed.toString()).isEqualTo(place.path("quote").asText()).isNotEmpty();
        assertThat(ok("/api/v1/pages/A02/print").at("/data/sheets")).isEmpty();
    }

    @Test
    void tellsWhomAPersonMetWithTheBaseRate() throws Exception {
        JsonNode met =
                ok("/api/v1/people/" + id("people", "沈砚秋") + "/co-attendees").path("data");

        assertThat(met.at("/0/other/name").asText()).isEqualTo("韩亦舟");
        assertThat(met.at("/0/together").asInt()).isEqualTo(met.at("/0/shared").size());
        assertThat(met)
                .allMatch(one ->
                        one.path("attended").asInt() >= one.path("together").asInt());
    }

    @Test
    void drawsTheNetworkForGraphToolsToo() throws Exception {
        JsonNode network = ok("/api/v1/network").path("data");
        String graphMl = get("/api/v1/network?format=graphml").body();
        String gexf = get("/api/v1/network?format=gexf").body();
        JsonNode cut = ok("/api/v1/network?limit=2");

        assertThat(network.path("nodes")).isNotEmpty();
        assertThat(network.path("edges")).isNotEmpty();
        assertThat(graphMl.split("<node ", -1)).hasSize(network.path("nodes").size() + 1);
        assertThat(gexf.split("<edge ", -1)).hasSize(network.path("edges").size() + 1);
        assertThat(cut.at("/meta/complete").asBoolean()).isFalse();
        assertThat(cut.at("/meta/reason").asText()).contains("the 2 who came to most events");
    }

    @Test
    void tellsPostsArticlesAndPages() throws Exception {
        JsonNode post = ok("/api/v1/posts/" + id("posts", "柳园街道党工委书记")).path("data");
        JsonNode article = ok("/api/v1/articles/A01.0").path("data");
        JsonNode page = ok("/api/v1/pages/A01").path("data");

        assertThat(post.path("heldBy"))
                .extracting(one -> one.at("/person/name").asText())
                .contains("沈砚秋", "韩亦舟");
        assertThat(article.path("text").asText()).startsWith("1月8日");
        assertThat(article.path("people")).hasSize(3);
        assertThat(page.path("articles")).hasSize(2);
        assertThat(page.at("/setApart/0/text").asText()).isEqualTo("柳园新报");
    }

    @Test
    void tellsEverythingKnownOfAPersonWithItsEvidence() throws Exception {
        JsonNode person = ok("/api/v1/people/" + id("people", "沈砚秋")).path("data");

        assertThat(person.path("name").asText()).isEqualTo("沈砚秋");
        assertThat(person.path("aliases")).extracting(JsonNode::asText).containsExactly("沈书记");
        assertThat(person.at("/counts/events").asInt()).isEqualTo(5);
        assertThat(person.path("posts"))
                .extracting(post ->
                        post.path("title").asText() + " " + post.path("status").asText())
                .containsExactlyInAnyOrder("书记 current", "局长 current", "书记 former");
        JsonNode evidence = person.at("/posts/0/evidence/0");
        assertThat(evidence.path("sentence").asText()).startsWith("1月8日，柳园街道党工委书记沈砚秋");
        assertThat(evidence.path("end").asInt() - evidence.path("begin").asInt())
                .isEqualTo(evidence.path("quote").asText().length());
        assertThat(evidence.at("/article/iri").asText()).isEqualTo("https://w3id.org/lilong/id/article/A01.0");
        assertThat(evidence.path("confidence").asDouble()).isEqualTo(0.95);
    }

    @Test
    void tellsWhoWasAtAnEventAsWhatAndForWhom() throws Exception {
        JsonNode attendees =
                ok("/api/v1/events/" + id("events", "社区工作会议") + "/attendees").path("data");

        JsonNode standIn = find(attendees, "童小满");
        assertThat(standIn.at("/onBehalfOf/name").asText()).isEqualTo("何望川");
        assertThat(standIn.at("/roles/0").asText()).isEqualTo("attendee");
        assertThat(standIn.at("/capacities/0/organisation/name").asText()).isEqualTo("临江区民政局");
        JsonNode group = find(attendees, "60余名志愿者");
        assertThat(group.at("/participant/type").asText()).isEqualTo("group");
        assertThat(group.at("/participant/least").asInt()).isEqualTo(60);
        JsonNode host = find(attendees, "沈砚秋");
        assertThat(host.path("roles")).extracting(JsonNode::asText).containsExactlyInAnyOrder("host", "attendee");
        assertThat(host.path("evidence")).hasSize(2);
    }

    @Test
    void tellsTheEventsOfAPerson() throws Exception {
        JsonNode events =
                ok("/api/v1/people/" + id("people", "何望川") + "/events").path("data");

        assertThat(events)
                .extracting(event -> event.path("presence").asText())
                .containsExactly("represented", "attended");
    }

    @Test
    void tellsOrganisationsAndNeighbourhoodsWithTheirTree() throws Exception {
        JsonNode body =
                ok("/api/v1/organisations/" + id("organisations", "柳园街道党工委")).path("data");
        JsonNode lane =
                ok("/api/v1/neighbourhoods/" + id("neighbourhoods", "杏花三弄")).path("data");

        assertThat(body.at("/partOf/0/name").asText()).isEqualTo("临江区委");
        assertThat(body.at("/parts/0/name").asText()).isEqualTo("杏花居民区党总支");
        assertThat(body.path("bodyType").asText()).isEqualTo("party-committee");
        assertThat(body.path("holders")).isNotEmpty();
        assertThat(lane.path("within"))
                .extracting(area -> area.path("name").asText())
                .containsExactlyInAnyOrder("杏花居民区", "柳园街道", "临江区", "云海市");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/people?limit=0, limit",
        "/api/v1/people?limit=1001, limit",
        "/api/v1/people?limit=ten, limit",
        "/api/v1/people?offset=1, offset",
        "/api/v1/people?cursor=abc, cursor",
        "/api/v1/people?limit=5&limit=6, limit",
        "/api/v1/people?limits=5, limits",
        "/api/v1/events?from=yesterday, from",
        "/api/v1/events?type=%3E%20a, type",
        "/api/v1/queries/person-posts/results, person",
        "/api/v1/queries/person-posts/results?person=a&year=1, year",
        "/api/v1/queries/absences/results?format=xml, format"
    })
    void namesTheParameterThatIsWrong(String path, String parameter) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(json(answer).path("parameter").asText()).isEqualTo(parameter);
        assertThat(json(answer).path("status").asInt()).isEqualTo(422);
        assertThat(json(answer).path("detail").asText()).contains(parameter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/people/aaaaaaaaaaaaaaaa",
                "/api/v1/people/aaaaaaaaaaaaaaaa/events",
                "/api/v1/events/x%3E%20%7B/attendees",
                "/api/v1/organisations/x",
                "/api/v1/neighbourhoods/x",
                "/api/v1/queries/nothing",
                "/api/v1/nothing",
                "/id/person",
                "/id/thing/x",
                "/data/person/aaaaaaaaaaaaaaaa"
            })
    void saysThatThereIsNoSuchThing(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(json(answer).path("detail").asText()).isNotEmpty();
    }

    @Test
    void saysWhichMethodsAreAnswered() throws Exception {
        HttpResponse<String> answer = post("/api/v1/people", "application/json", "{}");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(answer.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
    }

    // catalogue

    @Test
    void listsTheCatalogueWithItsParameters() throws Exception {
        JsonNode queries = ok("/api/v1/queries").path("data");

        assertThat(queries).hasSize(CATALOGUE.all().size());
        assertThat(queries)
                .filteredOn(query -> query.path("id").asText().equals("person-posts"))
                .singleElement()
                .satisfies(query -> {
                    assertThat(query.at("/parameters/0/name").asText()).isEqualTo("person");
                    assertThat(query.at("/parameters/0/required").asBoolean()).isTrue();
                    assertThat(query.at("/title/zh").asText()).isEqualTo("某人的全部职务");
                });
    }

    @Test
    void answersEveryQuestionOfTheCatalogue() throws Exception {
        for (NamedQuery query : CATALOGUE.all()) {
            StringBuilder path = new StringBuilder("/api/v1/queries/" + query.id() + "/results?");
            Community.parameters(query).forEach((name, value) -> path.append(name + "=" + encoded(value) + "&"));
            if (!query.id().equals("post-disagreements")) {
                assertThat(ok(path.substring(0, path.length() - 1)).path("data"))
                        .as(query.id())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void answersAQuestionAsCsvToo() throws Exception {
        HttpResponse<String> answer = get("/api/v1/queries/absences/results?format=csv");

        assertThat(type(answer)).startsWith("text/csv");
        assertThat(answer.body()).startsWith("date,event,label,").contains("沈砚秋因病缺席");
    }

    // the rest

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/health/ready"})
    void saysThatItIsWell(String path) throws Exception {
        assertThat(ok(path).path("status").asText()).isEqualTo("UP");
    }

    @Test
    void countsWhatItHolds() throws Exception {
        JsonNode counts = ok("/api/v1/counts").path("data");

        assertThat(counts.path("people").asInt()).isEqualTo(8);
        assertThat(counts.path("articles").asInt()).isEqualTo(6);
        assertThat(counts.path("pages").asInt()).isEqualTo(4);
    }

    @Test
    void answersEveryViewOfTheExplorerWithOneFileAndNothingElse() throws Exception {
        String start = get("/").body();

        for (String view : List.of("list", "question", "thing", "evidence", "network", "sparql")) {
            assertThat(get("/" + view + ".html").body()).as(view).isEqualTo(start);
        }
        assertThat(get("/list.htmlx").statusCode()).isEqualTo(404);
        assertThat(get("/list.html/x").statusCode()).isEqualTo(404);
    }

    @Test
    void showsAStartPageThatLoadsNothingFromElsewhere() throws Exception {
        HttpResponse<String> page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(type(page)).startsWith("text/html");
        assertThat(page.body())
                .contains("里弄")
                .contains("explorer/page.js")
                .doesNotContainPattern("(src|href)=\"(https?:)?//");
        for (String file : List.of("/explorer/start.js", "/explorer/explorer.css", "/lib/lit-html/lit-html.js")) {
            assertThat(get(file).statusCode()).as(file).isEqualTo(200);
        }
    }

    @Test
    void leadsFromAnIriToJsonOrTurtle() throws Exception {
        String id = id("people", "卢映雪");

        HttpResponse<String> toJson = send(request("/id/person/" + id).header("Accept", "application/json"));
        HttpResponse<String> toTurtle = send(request("/id/person/" + id).header("Accept", "text/turtle"));

        assertThat(toJson.statusCode()).isEqualTo(303);
        assertThat(toJson.headers().firstValue("Location")).contains("/api/v1/people/" + id);
        assertThat(toTurtle.statusCode()).isEqualTo(303);
        HttpResponse<String> turtle =
                get(toTurtle.headers().firstValue("Location").orElseThrow());
        assertThat(type(turtle)).startsWith("text/turtle");
        assertThat(turtle.body()).contains("卢映雪").contains("foaf:Person");
    }

    @Test
    void leadsFromAnArticleToItsStatements() throws Exception {
        HttpResponse<String> led = get("/id/article/A01.0");

        assertThat(led.headers().firstValue("Location")).contains("/api/v1/articles/A01.0");
        assertThat(get("/data/article/A01.0").body()).contains("新春走访暖人心");
    }

    private static JsonNode find(JsonNode attendees, String name) {
        for (JsonNode attendee : attendees) {
            boolean there = !attendee.path("presence").asText().equals("represented");
            if (there && attendee.at("/participant/name").asText().equals(name)) {
                return attendee;
            }
        }
        throw new AssertionError(name + " is not among " + attendees);
    }

    private static String id(String kind, String name) throws Exception {
        return ok("/api/v1/" + kind + "?q=" + encoded(name)).at("/data/0/id").asText();
    }

    private static JsonNode ok(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(type(answer)).startsWith("application/json");
        return json(answer);
    }

    @Test
    void takesAnIdOrAnIriForOneThingAndAPartOfANameForAllThatHaveIt() throws Exception {
        String id = "b5kwwvbir4b5pysc";
        JsonNode byId = ok("/api/v1/posts?body=" + id);
        JsonNode byIri = ok("/api/v1/posts?body=" + encoded("https://w3id.org/lilong/id/organisation/" + id));
        JsonNode byName = ok("/api/v1/posts?body=" + encoded("街道"));

        assertThat(byIri.at("/page/total").asInt()).isPositive();
        assertThat(byIri.path("data")).isEqualTo(byId.path("data"));
        assertThat(byIri.path("data"))
                .allSatisfy(post -> assertThat(post.at("/postIn/id").asText()).isEqualTo(id));
        assertThat(byName.at("/page/total").asInt())
                .isGreaterThan(byIri.at("/page/total").asInt());
        assertThat(ok("/openapi.json")
                        .at("/paths/~1api~1v1~1posts/get/parameters")
                        .toString())
                .contains("By its id or IRI");
    }

    @Test
    void drawsTheNetworkOfOnePersonHoweverItIsNamed() throws Exception {
        String id = "wqna4eavgizhyxr6";
        JsonNode whole = ok("/api/v1/network").path("data");
        JsonNode byId = ok("/api/v1/network?person=" + id).path("data");

        assertThat(byId.path("nodes"))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(node.path("name").asText()).isNotEmpty());
        assertThat(byId.path("nodes").toString()).contains(id);
        assertThat(byId.path("nodes").size()).isLessThan(whole.path("nodes").size());
        assertThat(ok("/api/v1/network?person=" + encoded("沈砚秋")).path("data")).isEqualTo(byId);
        assertThat(ok("/api/v1/network?person=" + encoded("https://w3id.org/lilong/id/person/" + id))
                        .path("data"))
                .isEqualTo(byId);
        assertThat(ok("/api/v1/network?from=2030-01-01").at("/data/nodes")).isEmpty();
    }

    @Test
    void listsEventsTheLatestFirstAndPeopleByName() throws Exception {
        List<String> days = ok("/api/v1/events").at("/data").findValuesAsText("earliest");
        List<String> names = new java.util.ArrayList<>();
        ok("/api/v1/people")
                .at("/data")
                .forEach(one -> names.add(one.path("name").asText()));

        assertThat(days).hasSizeGreaterThan(2).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(names).hasSizeGreaterThan(2).isSorted();
    }

    @Test
    void givesEachColumnATitleInBothLanguages() throws Exception {
        for (JsonNode query : ok("/api/v1/queries").path("data")) {
            for (JsonNode column : query.path("columnTypes")) {
                assertThat(column.at("/title/zh").asText())
                        .as(column.toString())
                        .matches(".*\\p{IsHan}.*");
                assertThat(column.at("/title/en").asText())
                        .as(column.toString())
                        .matches("[A-Z][a-z ]+");
            }
        }
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private static HttpResponse<String> post(String path, String type, String body) throws Exception {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(String path) {
        URI address = SERVER.address().resolve(URI.create(path).toASCIIString());
        return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
