package org.lilong.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final DatasetGraph GRAPH = Community.load();
    private static final String HEADER = """
            #+ summary: s
            #+ description: d
            #+ tags:
            #+   - t
            #+ lilong:
            #+   zh: 题
            #+   en: t
            #+   version: 1
            """;
    private static final String ONE_COLUMN = HEADER + """
            #+   columns:
            #+     a: iri
            """;

    private final Path folder;

    CatalogueTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<String> ids() {
        return CATALOGUE.all().stream().map(NamedQuery::id);
    }

    @Test
    void holdsAtLeastThirtyQuestions() {
        assertThat(CATALOGUE.all()).hasSizeGreaterThanOrEqualTo(30);
    }

    /** The community's posts pass from one to the next without a contradiction. */
    private static final List<String> NOTHING_TO_FIND = List.of("post-disagreements");

    @ParameterizedTest
    @MethodSource("ids")
    void answersEveryQuestionWithEvidence(String id) {
        NamedQuery query = CATALOGUE.find(id).orElseThrow();

        Rows rows = query.run(GRAPH, Community.parameters(query));

        assertThat(rows.rows().isEmpty()).isEqualTo(NOTHING_TO_FIND.contains(id));
        assertThat(rows.columns()).contains("article");
        assertThat(rows.named()).allSatisfy(row -> assertThat(row.values()).anyMatch(value -> value != null));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void answersWithoutTheOptionalParametersToo(String id) {
        NamedQuery query = CATALOGUE.find(id).orElseThrow();
        Map<String, String> given = new HashMap<>(Community.parameters(query));
        query.parameters().stream()
                .filter(parameter -> parameter.optional() || parameter.usual() != null)
                .forEach(parameter -> given.remove(parameter.name()));

        assertThat(query.run(GRAPH, given).rows().isEmpty()).isEqualTo(NOTHING_TO_FIND.contains(id));
    }

    @Test
    void findsTheHolderOfAPostOnADayAndHisSuccessorLater() {
        assertThat(holders("2020-06-01")).containsOnly("沈砚秋");
        assertThat(holders("2021-12-31")).containsOnly("韩亦舟");
        assertThat(holders("2019-12-31")).isEmpty();
    }

    private static List<String> holders(String date) {
        Rows rows = CATALOGUE
                .find("post-holder-on-date")
                .orElseThrow()
                .run(GRAPH, Map.of("body", "柳园街道党工委", "title", "书记", "date", date));
        return rows.named().stream().flatMap(row -> row.text("name").stream()).toList();
    }

    @Test
    void knowsWhoMovedFromTheSubdistrictToTheBureau() {
        Rows rows = CATALOGUE.find("moves-between-bodies").orElseThrow().run(GRAPH, Map.of());

        assertThat(rows.named())
                .filteredOn(row -> row.text("name").orElseThrow().equals("沈砚秋"))
                .extracting(row -> row.text("fromName").orElseThrow(), row -> row.text("toName")
                        .orElseThrow())
                .containsOnly(org.assertj.core.groups.Tuple.tuple("柳园街道党工委", "临江区民政局"));
    }

    @Test
    void tellsTheSentenceInWhichSomebodyStoodIn() {
        Rows rows = CATALOGUE.find("stand-ins").orElseThrow().run(GRAPH, Map.of());

        assertThat(rows.named()).singleElement().satisfies(row -> {
            assertThat(row.text("name")).contains("童小满");
            assertThat(row.text("onBehalfOfName")).contains("何望川");
            assertThat(row.text("sentence"))
                    .hasValueSatisfying(sentence -> assertThat(sentence).isEqualTo("区民政局局长何望川因公请假，由副局长童小满代表出席。"));
        });
    }

    @Test
    void countsVisitsToANeighbourhood() {
        Rows rows = CATALOGUE.find("neighbourhood-visitors").orElseThrow().run(GRAPH, Map.of("neighbourhood", "杏花居民区"));

        assertThat(rows.named())
                .extracting(row -> row.text("name").orElseThrow(), row -> row.text("visits")
                        .orElseThrow())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("沈砚秋", "2"),
                        org.assertj.core.groups.Tuple.tuple("韩亦舟", "2"));
    }

    @Test
    void refusesAParameterThatItDoesNotKnow() {
        NamedQuery query = CATALOGUE.find("person-posts").orElseThrow();

        assertThatThrownBy(() -> query.run(GRAPH, Map.of("persom", "沈砚秋")))
                .isInstanceOf(ParameterException.class)
                .hasMessage("The query 'person-posts' has no parameter 'persom'; it has [person].");
    }

    @Test
    void refusesToRunWithoutARequiredParameter() {
        NamedQuery query = CATALOGUE.find("person-posts").orElseThrow();

        assertThatThrownBy(() -> query.run(GRAPH, Map.of()))
                .isInstanceOf(ParameterException.class)
                .hasMessage("The parameter 'person' is missing; it takes a name in Chinese.");
    }

    @Test
    void refusesAValueOfTheWrongType() {
        NamedQuery query = CATALOGUE.find("events-between").orElseThrow();

        assertThatThrownBy(() -> query.run(GRAPH, Map.of("from", "2020-02-30", "to", "2020-12-31")))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("'from' takes a day as 2020-01-31, not '2020-02-30'");
    }

    @Test
    void bindsAValueThatLooksLikeSparqlAsAValue() {
        NamedQuery query = CATALOGUE.find("person-posts").orElseThrow();

        assertThat(query.run(GRAPH, Map.of("person", "x\"@zh } ?s ?p ?o . { #")).rows())
                .isEmpty();
    }

    @Test
    void stopsAQuestionThatTakesTooLong() throws IOException {
        NamedQuery slow = read("slow.rq", "SELECT ?a { ?a ?p ?x . ?b ?q ?y . ?c ?r ?z } ORDER BY ?a");

        assertThatThrownBy(() -> slow.run(GRAPH, Map.of(), Duration.ofMillis(100)))
                .isInstanceOf(QueryCancelledException.class);
    }

    @Test
    void stopsTheStartAtAQueryThatDoesNotParse() {
        assertThatThrownBy(() -> read("broken.rq", "SELECT ?a WHERE {\n ?a ?p }\nORDER BY ?a"))
                .isInstanceOf(QueryFileException.class)
                .hasMessageStartingWith("queries/broken.rq:12: this is not SPARQL 1.1");
    }

    @Test
    void stopsTheStartAtAHeaderThatIsNotYaml() {
        assertThatThrownBy(() -> readWhole("header.rq", "#+ summary: s\n#+ tags: [a\n#+ lilong: b\nSELECT ?a {}"))
                .isInstanceOf(QueryFileException.class)
                .hasMessageStartingWith("queries/header.rq:3: the header is not YAML");
    }

    @Test
    void stopsTheStartAtAnUnknownType() {
        String header = HEADER + """
                #+   parameters:
                #+     - name: year
                #+       type: gYear
                #+       zh: 年
                #+       en: year
                """;

        assertThatThrownBy(() -> readWhole("type.rq", header + "SELECT ?a { ?a ?p ?_year } ORDER BY ?a"))
                .isInstanceOf(QueryFileException.class)
                .hasMessageStartingWith("queries/type.rq:11: there is no type 'gYear'. Use one of");
    }

    @Test
    void stopsTheStartAtAParameterThatIsNotDeclared() {
        assertThatThrownBy(() -> read("undeclared.rq", "SELECT ?a {\n?a ?p ?_year } ORDER BY ?a"))
                .isInstanceOf(QueryFileException.class)
                .hasMessageStartingWith("queries/undeclared.rq:12: ?_year looks like a parameter and is not declared");
    }

    @Test
    void stopsTheStartAtRowsWithoutAnOrder() {
        assertThatThrownBy(() -> read("unordered.rq", "SELECT ?a { ?a ?p ?o }"))
                .isInstanceOf(QueryFileException.class)
                .hasMessageContaining("Add an ORDER BY");
    }

    @Test
    void stopsTheStartAtColumnsThatAreNotTheQuerys() {
        assertThatThrownBy(() -> read("columns.rq", "SELECT ?a ?p { ?a ?p ?o } ORDER BY ?a ?p"))
                .isInstanceOf(QueryFileException.class)
                .hasMessageStartingWith(
                        "queries/columns.rq:10: the header declares the columns [a], the query gives [a, p]");
    }

    @Test
    void stopsTheStartAtRowsThatAreCutSilently() {
        assertThatThrownBy(() -> read("cut.rq", "SELECT ?a { ?a ?p ?o } ORDER BY ?a LIMIT 5"))
                .isInstanceOf(QueryFileException.class)
                .hasMessageContaining("LIMIT or OFFSET cuts rows off without saying so");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?a { ?a ?p ?__year } ORDER BY ?a",
                "SELECT ?a { { SELECT ?a { ?a ?p ?__year } } } ORDER BY ?a",
                "SELECT ?a { ?a ?p ?o OPTIONAL { ?a ?q ?__year } } ORDER BY ?a",
                "SELECT ?a { GRAPH ?__year { ?a ?p ?o } } ORDER BY ?a"
            })
    void stopsTheStartAtAnOptionalParameterInAPattern(String query) {
        String header = ONE_COLUMN + """
                #+   parameters:
                #+     - name: year
                #+       type: string
                #+       optional: true
                #+       zh: 年
                #+       en: year
                """;

        assertThatThrownBy(() -> readWhole("optional.rq", header + query))
                .isInstanceOf(QueryFileException.class)
                .hasMessageStartingWith("queries/optional.rq:17: the optional parameter ?__year stands in a pattern");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void givesColumnsOfTheTypesThatItDeclaresInAnOrderThatTellsRowsApart(String id) {
        NamedQuery query = CATALOGUE.find(id).orElseThrow();

        RowChecks.check(query, query.run(GRAPH, Community.parameters(query)));
    }

    @Test
    void readsTheQueriesOutOfAJarToo() throws IOException {
        Path jar = folder.resolve("queries.jar");
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.createDirectory(files.getPath("/queries"));
            Files.writeString(files.getPath("/queries/one.rq"), ONE_COLUMN + "SELECT ?a { ?a ?p ?o } ORDER BY ?a");

            assertThat(Catalogue.read(files.getPath("/queries")).all())
                    .extracting(NamedQuery::id)
                    .containsExactly("one");
        }
    }

    private NamedQuery read(String name, String query) throws IOException {
        return readWhole(name, ONE_COLUMN + query);
    }

    private NamedQuery readWhole(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return Catalogue.read(folder).all().get(0);
    }
}
