package org.lilong.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lilong.query.Catalogue;
import org.lilong.query.Community;
import org.lilong.query.NamedQuery;

/** What a list or a question says is its SPARQL gives, asked as such, as many rows. */
class ViewsAsSparqlTest {
    private static final DatasetGraph GRAPH = Community.load();
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Server SERVER = Server.start(Settings.local(0), GRAPH, () -> "test-1", CATALOGUE);
    private static final Caller CALLER = new Caller(SERVER);

    @AfterAll
    static void stop() {
        SERVER.close();
        GRAPH.close();
    }

    @Test
    void everyQuestionStandsAloneWithItsValues() throws Exception {
        for (NamedQuery query : CATALOGUE.all()) {
            String given = Community.parameters(query).entrySet().stream()
                    .map(one -> "&" + one.getKey() + "=" + Caller.encoded(one.getValue()))
                    .collect(Collectors.joining());
            holds("/api/v1/queries/" + query.id() + "/results?limit=1000" + given);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people?limit=1000",
                "people?limit=1000&q=shenyanqiu",
                "people?limit=1000&role=speaker&from=2020-01-01",
                "events?limit=1000&type=meeting&to=2020-12-31",
                "organisations?limit=1000",
                "neighbourhoods?limit=1000",
                "posts?limit=1000",
                "articles?limit=1000&from=2020-02-01",
                "pages?limit=1000"
            })
    void everyListStandsAloneWithItsFilters(String list) throws Exception {
        holds("/api/v1/" + list);
    }

    @Test
    void namesOnlyThePrefixesThatItUses() throws Exception {
        assertThat(CALLER.get("/api/v1/people?format=sparql").body())
                .contains("PREFIX  foaf:")
                .doesNotContain("PREFIX  owl:", "bound(");
    }

    private static void holds(String view) throws Exception {
        JsonNode answer = CALLER.json(view);
        String sparql = CALLER.get(view + "&format=sparql").body();
        JsonNode rows = CALLER.json("/sparql?query=" + Caller.encoded(sparql)).at("/results/bindings");

        assertThat(rows.size())
                .as(view + "\n" + sparql)
                .isEqualTo(answer.at("/page/count").asInt());
    }
}
