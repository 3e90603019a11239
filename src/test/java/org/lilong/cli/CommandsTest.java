package org.lilong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lilong.SampleStore;
import org.lilong.query.Catalogue;

/** What the person at the terminal sees of the commands. */
final class CommandsTest {
    private static final String STORE = SampleStore.folder().toString();

    private final Path folder;

    CommandsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static List<String> commands() {
        return Lilong.commandLine().getSubcommands().keySet().stream()
                .filter(name -> !name.equals("help"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void each_command_explains_itself_with_examples(String command) {
        Ran help = Ran.lilong(command, "--help");

        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("Usage: lilong " + command).containsPattern("Examples:\\R  lilong " + command);
    }

    @Test
    void without_a_command_it_lists_them() {
        Ran run = Ran.lilong();

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(commands()).contains("Examples:");
    }

    @Test
    void tells_its_version() {
        assertThat(Ran.lilong("--version").out()).matches("lilong \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_store_that_is_missing_is_one_line_that_says_what_to_do(List<String> command) {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of("--store", folder.resolve("nothing").toString()));

        failsInOneLine(Ran.lilong(line), "no store at", "lilong ingest");
        assertThat(folder.resolve("nothing")).doesNotExist();
    }

    static List<List<String>> readers() {
        return List.of(
                List.of("records"),
                List.of("query", "absences"),
                List.of("validate"),
                List.of("index"),
                List.of("why", "person/aaaaaaaaaaaaaaaa"),
                List.of("remove", "x"),
                List.of("export"),
                List.of("serve"));
    }

    @Test
    void a_folder_that_is_no_store_is_left_alone() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "keep me");

        failsInOneLine(Ran.lilong("ingest", STORE, "--store", folder.toString()), "not a store", "another folder");
        assertThat(folder).isDirectoryNotContaining("glob:**lilong*");
    }

    @Test
    void pages_that_are_not_there_are_named() {
        Path missing = folder.resolve("nowhere");

        failsInOneLine(
                Ran.lilong(
                        "ingest",
                        missing.toString(),
                        "--store",
                        folder.resolve("s").toString()),
                missing.toString(),
                "name a page");
    }

    @Test
    void a_wrong_usage_ends_with_two() {
        assertThat(Ran.lilong("ingest").exit()).isEqualTo(2);
        assertThat(Ran.lilong("records").exit()).isEqualTo(2);
        assertThat(Ran.lilong("serve", "--store", STORE, "--port", "http").exit())
                .isEqualTo(2);
        assertThat(Ran.lilong("export", "--store", STORE, "--format", "rdfxml").exit())
                .isEqualTo(2);
        assertThat(Ran.lilong("frobnicate").exit()).isEqualTo(2);
    }

    @Test
    void numbers_out_of_range_are_refused() {
        failsInOneLine(Ran.lilong("serve", "--store", STORE, "--port", "70000"), "70000", "65535");
        failsInOneLine(Ran.lilong("ingest", STORE, "--store", STORE, "--threads", "0"), "--threads is 0", "at least 1");
    }

    @Test
    void lists_the_queries_with_their_parameters() {
        Ran run = Ran.lilong("query", "--store", STORE);

        assertThat(run.exit()).isZero();
        Catalogue.load().all().forEach(query -> {
            assertThat(run.out()).contains(query.id(), query.summary());
            query.parameters()
                    .forEach(parameter -> assertThat(run.out()).contains("--param " + parameter.name() + "="));
        });
    }

    @Test
    void what_a_query_does_not_know_is_one_line() {
        failsInOneLine(Ran.lilong("query", "nonsense", "--store", STORE), "\"nonsense\"", "lilong query");
        failsInOneLine(
                Ran.lilong("query", "person-posts", "--store", STORE, "--param", "who=谭世钧"), "'who'", "[person]");
        failsInOneLine(Ran.lilong("query", "person-posts", "--store", STORE), "'person'", "missing");
        failsInOneLine(
                Ran.lilong("query", "events-between", "--store", STORE, "--param", "from=May", "--param", "to=June"),
                "'from'",
                "2020-01-31");
        failsInOneLine(Ran.lilong("query", "absences", "--store", STORE, "--format", "xml"), "\"xml\"", "table, csv");
    }

    @Test
    void answers_a_query_as_table_csv_and_json() throws IOException {
        String table = Ran.lilong("query", "person-posts", "--store", STORE, "--param", "person=谭世钧")
                .out();
        String csv = Ran.lilong("query", "person-posts", "--store", STORE, "--param", "person=谭世钧", "-f", "csv")
                .out();
        String json = Ran.lilong("query", "person-posts", "--store", STORE, "--param", "person=谭世钧", "-f", "JSON")
                .out();

        assertThat(table.lines().skip(2)).isNotEmpty().allMatch(line -> line.contains("/id/person/"));
        assertThat(csv).startsWith("person,").contains("书记");
        JsonNode rows = new ObjectMapper().readTree(json);
        assertThat(rows.size()).isEqualTo((int) table.lines().skip(2).count());
        assertThat(rows.get(0).path("sentence").asText()).contains("谭世钧");
    }

    @Test
    void records_are_json_lines_one_for_each_page() throws IOException {
        Ran run = Ran.lilong("records", "--store", STORE);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        List<String> docs = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            JsonNode record = new ObjectMapper().readTree(line);
            docs.add(record.path("doc").asText() + ".txt");
            assertThat(record.path("people"))
                    .isNotEmpty()
                    .allMatch(p -> p.path("iri").asText().startsWith("https:"));
        }
        assertThat(docs)
                .containsExactlyInAnyOrderElementsOf(SampleStore.pages().stream()
                        .map(page -> page.getFileName().toString())
                        .toList());
    }

    @Test
    void exports_can_be_read_back() throws IOException {
        String quads = Ran.lilong("export", "--store", STORE).out();
        Path file = folder.resolve("export.trig");
        Ran trig = Ran.lilong("export", "--store", STORE, "--format", "trig", "--output", file.toString());
        String turtle = Ran.lilong("export", "--store", STORE, "-f", "TURTLE").out();

        assertThat(trig.exit()).isZero();
        assertThat(trig.out()).isEmpty();
        long count = quads.lines().count();
        assertThat(dataset(quads, Lang.NQUADS).stream().count())
                .isEqualTo(count)
                .isGreaterThan(1000);
        assertThat(dataset(Files.readString(file), Lang.TRIG).stream().count()).isEqualTo(count);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
        assertThat(graph.size()).isGreaterThan(1000);
    }

    @Test
    void exports_leave_out_runs_and_ontology_unless_asked() {
        String usual = Ran.lilong("export", "--store", STORE).out();
        String all = Ran.lilong("export", "--store", STORE, "--with", "runs,ontology")
                .out();

        assertThat(usual).doesNotContain("<https://w3id.org/lilong/graph/runs>");
        assertThat(all).contains("<https://w3id.org/lilong/graph/runs>");
    }

    @Test
    void a_sound_store_conforms() {
        Ran run = Ran.lilong("validate", "--store", STORE);

        assertThat(run.out()).isEqualTo("The store conforms.\n");
        assertThat(run.exit()).isZero();
    }

    @Test
    void a_page_that_the_store_does_not_hold_is_not_removed() {
        failsInOneLine(
                Ran.lilong("remove", "2022-01-a", "no-such-page", "--store", STORE), "no-such-page", "nothing was");
        assertThat(Ran.lilong("records", "--store", STORE).out()).contains("\"2022-01-a\"");
    }

    @Test
    void where_every_page_is_rejected_the_run_has_failed() throws IOException {
        Path page = Files.createFile(folder.resolve("empty.txt"));

        Ran run = Ran.lilong(
                "ingest", page.toString(), "--store", folder.resolve("s").toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("1 rejected").contains("rejected " + page + ": ");
        assertThat(Ran.lilong(
                                "ingest",
                                page.toString(),
                                "--store",
                                folder.resolve("s").toString(),
                                "-q")
                        .err())
                .isEmpty();
    }

    private static DatasetGraph dataset(String text, Lang language) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(text, language).parse(dataset);
        return dataset;
    }

    private static void failsInOneLine(Ran run, String... words) {
        assertThat(run.exit()).isEqualTo(Lilong.FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("lilong: ").contains(words).doesNotContain("inside lilong");
    }
}
