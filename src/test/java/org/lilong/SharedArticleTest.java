package org.lilong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lilong.article.file.RawPage;
import org.lilong.graph.Conformance;
import org.lilong.graph.Violation;
import org.lilong.store.Store;

/** An article that goes on in other files of its folder is one, whatever the order in which its pages come, change and go. */
final class SharedArticleTest {
    private static final String FRONT = """
            苇溪日报　2022年6月30日　第1版

            苇溪区启动清河行动

            　　本报讯　6月28日，苇溪区召开清河行动动员会，区委宣传部部长唐亦安主持会议，区水利局局长林泉介绍了方案。会上，沿河三镇的代表先后
            （下转第三版）

            夏令营招募小营员

            　　区少年宫夏令营即日起报名，负责人童谣说，名额六十个。（少年宫）
            """;
    private static final String INSIDE = """
            苇溪日报　2022年6月30日　综合　03

            少年宫添了新琴房

            　　6月29日，区少年宫的新琴房启用，负责人童谣说，一共十二间。（少年宫）

            （上接第1版）
            　　发言，柳渡镇镇长贺兰舟表态，行动将持续到9月底。唐部长最后要求，各镇每周公布结果。
            　　7月2日，唐部长来到柳渡镇走访，看望了河道保洁员。
            （下转第四版）
            """;
    private static final String BACK = """
            苇溪日报　2022年6月30日　综合　04

            （上接第3版）
            　　柳渡镇党委书记时雨陪同走访。
            """;

    private static final Map<String, String> EXPORTS = new HashMap<>();

    private final Path folder;
    private List<Path> pages = List.of();

    SharedArticleTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void writeThePages() throws IOException {
        Path issue = Files.createDirectory(folder.resolve("issue"));
        pages = List.of(
                Files.writeString(issue.resolve("p1.txt"), FRONT),
                Files.writeString(issue.resolve("p3.txt"), INSIDE),
                Files.writeString(issue.resolve("p4.txt"), BACK));
    }

    @Test
    void all_its_parts_are_one_article_of_the_page_where_it_begins() {
        try (Store store = read(pages)) {
            assertThat(ask(store, "SELECT ?x { ?a schema:headline \"苇溪区启动清河行动\"@zh ; nif:isString ?x }"))
                    .singleElement()
                    .asString()
                    .contains("沿河三镇的代表先后发言，柳渡镇镇长贺兰舟表态")
                    .endsWith("柳渡镇党委书记时雨陪同走访。");
            assertThat(ask(store, "SELECT (STRAFTER(STR(?a), '/id/') AS ?x) { ?a a schema:NewsArticle } ORDER BY ?x"))
                    .containsExactly("article/p1.0", "article/p1.1", "article/p3.0");
            assertThat(
                            ask(
                                    store,
                                    "SELECT ?x { ?s a lilong:SetApart ; lilong:kind 'continuation' ; nif:anchorOf ?x } ORDER BY ?x"))
                    .hasSize(3)
                    .anyMatch(text -> text.startsWith("发言，柳渡镇镇长"));
        }
    }

    @Test
    void somebody_introduced_in_one_part_is_known_in_the_others() {
        try (Store store = read(pages)) {
            assertThat(ask(store, "SELECT (STR(?n) AS ?x) { ?p a foaf:Person ; skos:prefLabel ?n } ORDER BY ?x"))
                    .contains("唐亦安", "贺兰舟", "时雨")
                    .noneMatch(name -> name.equals("唐部长"));
            assertThat(ask(store, """
                    SELECT ?x { ?mention lilong:refersTo ?p ; prov:wasDerivedFrom/nif:sentence/nif:anchorOf ?x .
                      ?p a foaf:Person ; skos:prefLabel ?name FILTER(STR(?name) = '唐亦安') }""")).contains("唐部长最后要求，各镇每周公布结果。", "7月2日，唐部长来到柳渡镇走访，看望了河道保洁员。");
        }
    }

    @Test
    void each_piece_of_evidence_leads_to_the_page_that_prints_it() {
        try (Store store = read(pages)) {
            List<String> places = ask(store, """
                    SELECT (CONCAT(COALESCE(STRAFTER(STR(?on), '/page/'), 'p1'), ' ', STR(?b), ' ', STR(?e), ' ', ?text) AS ?x)
                    { ?s nif:referenceContext ?a ; lilong:pageBegin ?b ; lilong:pageEnd ?e ; nif:anchorOf ?text .
                      ?a schema:headline "苇溪区启动清河行动"@zh
                      OPTIONAL { ?s lilong:onPage ?on } FILTER NOT EXISTS { ?s lilong:runsOn ?rest } }""");

            assertThat(places).anyMatch(place -> place.startsWith("p3 ")).anyMatch(place -> place.startsWith("p4 "));
            assertThat(places).allSatisfy(place -> {
                String[] fields = place.split(" ", 4);
                String original =
                        switch (fields[0]) {
                            case "p1" -> FRONT;
                            case "p3" -> INSIDE;
                            default -> BACK;
                        };
                assertThat(original.substring(Integer.parseInt(fields[1]), Integer.parseInt(fields[2]))
                                .replaceAll("[\\s\\u3000]", ""))
                        .isEqualTo(fields[3].replaceAll("[\\s\\u3000]", ""));
            });
            assertThat(
                            ask(
                                    store,
                                    "SELECT (CONCAT(?t, '|', ?u) AS ?x) { ?s a nif:Sentence ; nif:anchorOf ?t ; lilong:runsOn/nif:anchorOf ?u }"))
                    .containsExactly("会上，沿河三镇的代表先后发言，柳渡镇镇长贺兰舟表态，行动将持续到9月底。|发言，柳渡镇镇长贺兰舟表态，行动将持续到9月底。");
        }
    }

    @Test
    void pages_in_any_order_and_in_runs_of_their_own_give_the_same_graph() throws IOException {
        String expected = export(pages);
        for (int[] order : new int[][] {{1, 0, 2}, {2, 1, 0}}) {
            try (Store store = Store.inMemory()) {
                for (int i : order) {
                    Runs.read(store, List.of(pages.get(i)));
                }
                same(Runs.export(store), expected);

                assertThat(Runs.read(store, pages).unchanged()).isEqualTo(3);
                same(Runs.export(store), expected);
            }
        }
    }

    @Test
    void page_taken_out_leaves_what_the_others_say_without_it() throws IOException {
        for (int gone = 0; gone < pages.size(); gone++) {
            List<Path> others = new ArrayList<>(pages);
            Path page = others.remove(gone);
            try (Store store = Store.inMemory()) {
                Runs.read(store, pages);
                Runs.remove(store, page.getFileName().toString().replace(".txt", ""));

                same(Runs.export(store), export(others));
            }
        }
    }

    @Test
    void page_that_changed_or_turns_elsewhere_now_changes_the_article() throws IOException {
        try (Store store = Store.inMemory()) {
            Runs.read(store, pages);
            Files.writeString(pages.get(1), INSIDE.replace("（上接第1版）", "（上接第2版）").replace("贺兰舟", "贺兰洲"));
            Runs.read(store, List.of(pages.get(1)));

            same(Runs.export(store), export(pages));
            assertThat(ask(store, "SELECT (STR(?a) AS ?x) { ?a lilong:goesOnAt ?seam }"))
                    .hasSize(1);
        }
    }

    @Test
    void run_that_breaks_off_is_made_good_by_the_next() throws IOException {
        try (Store store = Store.inMemory()) {
            Runs.read(store, pages.subList(0, 1));
            Iterator<RawPage> breaking = Stream.concat(
                            pages.subList(1, 3).stream().map(RawPage::of),
                            Stream.generate(SharedArticleTest::unreadable))
                    .iterator();
            assertThatThrownBy(() -> Runs.read(store, breaking)).isInstanceOf(NoSuchElementException.class);
            same(Runs.export(store), export(pages.subList(0, 1)));

            Runs.read(store, pages);
            same(Runs.export(store), export(pages));
        }
    }

    private static RawPage unreadable() {
        throw new NoSuchElementException("the disk is gone");
    }

    @Test
    void graph_of_shared_articles_conforms_to_the_shapes() {
        List<Violation> violations = new ArrayList<>();
        try (Store store = read(pages)) {
            store.read(data -> {
                Conformance.check(data, violations::add);
                return true;
            });
        }
        assertThat(violations).isEmpty();
    }

    private Store read(List<Path> files) {
        Store store = Store.inMemory();
        Runs.read(store, files);
        return store;
    }

    /** What a new store holds that reads pages once and at once. */
    private String export(List<Path> files) throws IOException {
        StringBuilder texts = new StringBuilder();
        for (Path file : files) {
            texts.append(file.getFileName()).append(Files.readString(file));
        }
        String known = EXPORTS.get(texts.toString());
        if (known != null) {
            return known;
        }
        try (Store store = Store.inMemory()) {
            Runs.read(store, files);
            EXPORTS.put(texts.toString(), Runs.export(store));
            return Runs.export(store);
        }
    }

    private static void same(String found, String expected) {
        Set<String> different = Runs.difference(expected, found);
        assertThat(different).isEmpty();
    }

    private static List<String> ask(Store store, String query) {
        String prefixes = """
                PREFIX lilong: <https://w3id.org/lilong/ontology#>
                PREFIX schema: <https://schema.org/>
                PREFIX foaf: <http://xmlns.com/foaf/0.1/>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
                """;
        return store.read(data -> {
            List<String> found = new ArrayList<>();
            try (QueryExecution execution = QueryExecutionFactory.create(
                    prefixes + query, DatasetFactory.wrap(data).getUnionModel())) {
                execution
                        .execSelect()
                        .forEachRemaining((QuerySolution row) ->
                                found.add(row.getLiteral("x").getLexicalForm()));
            }
            return found;
        });
    }
}
