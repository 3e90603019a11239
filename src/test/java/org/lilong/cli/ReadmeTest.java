package org.lilong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lilong.SampleStore;
import org.lilong.query.Catalogue;
import org.lilong.store.Store;
import org.lilong.web.Server;
import org.lilong.web.Settings;

/** What the README prints is true: its commands and addresses work on the sample pages, and its table is what they answer. */
final class ReadmeTest {
    private static final Pattern FENCE = Pattern.compile("```(\\w*)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d{4}-\\d\\d-\\d\\d) \\| (.+) \\|$");
    private static final Pattern CURL = Pattern.compile("^curl 'http://127\\.0\\.0\\.1:7070(/\\S*)'$");

    private final String readme = readme();
    private final Path folder;

    ReadmeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void its_commands_work() {
        List<String> commands = lines("sh", "bin/lilong ").toList();

        assertThat(commands).hasSizeGreaterThan(8).first().asString().contains(" ingest ");
        commands.forEach(this::works);
    }

    private void works(String line) {
        List<String> args = args(line);
        if (args.get(0).equals("serve")) {
            // serving ends with the program only; that it serves is tested where servers are
            assertThat(Lilong.commandLine()
                            .parseArgs(args.toArray(String[]::new))
                            .hasSubcommand())
                    .isTrue();
        } else {
            Ran ran = Ran.lilong(args);
            assertThat(ran.exit()).as(line + ": " + ran.err()).isZero();
            if (args.get(0).equals("query")) {
                assertThat(ran.out().lines().count()).as(line).isGreaterThan(2);
            }
        }
    }

    /** The words after "bin/lilong", without comment and redirection, with our folders in the place of the reader's. */
    private List<String> args(String line) {
        String command = line.replaceAll("\\s+[#>].*", "").substring("bin/lilong ".length());
        return Arrays.stream(command.split(" +"))
                .map(word -> switch (word) {
                    case "pages/" -> SampleStore.PAGES.toString();
                    case "data/mine", "mine.trig" ->
                        folder.resolve(word.replace('/', '-')).toString();
                    default -> word;
                })
                .toList();
    }

    @Test
    void its_addresses_answer() throws Exception {
        List<String> addresses = lines("sh", "curl ")
                .map(line -> CURL.matcher(line)
                        .results()
                        .map(match -> match.group(1))
                        .findFirst()
                        .orElse(line))
                .toList();
        List<String> queries = fences("sparql")
                .map(query -> "/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .toList();

        assertThat(addresses).isNotEmpty();
        assertThat(queries).isNotEmpty();
        try (Store store = Store.open(SampleStore.folder());
                Server server =
                        Server.start(Settings.local(0), store.dataset(), store::dataVersion, Catalogue.load())) {
            for (String address :
                    Stream.concat(addresses.stream(), queries.stream()).toList()) {
                HttpResponse<String> answer = get(server.address().resolve(address));
                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                assertThat(answer.body()).as(address).containsPattern("\\p{IsHan}");
            }
        }
    }

    @Test
    void its_table_is_what_the_query_answers() {
        String answer = Ran.lilong(
                        "query", "stand-ins", "--store", SampleStore.folder().toString(), "-f", "csv")
                .out();
        List<String> rows =
                ROW.matcher(readme).results().map(MatchResult::group).toList();

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            List<String> cells =
                    Arrays.asList(row.substring(2, row.length() - 2).split(" \\| "));
            assertThat(answer.lines()).as(row).anyMatch(line -> cells.stream().allMatch(line::contains));
        });
    }

    @Test
    void it_names_files_that_there_are() {
        Pattern.compile("`((?:src|queries|ontology|bin|\\.ci)/[^` *]+)`")
                .matcher(readme)
                .results()
                .map(match -> match.group(1))
                .filter(file -> !file.contains("my-question"))
                .forEach(file -> assertThat(Path.of(file)).exists());
    }

    @Test
    void the_examples_of_each_command_are_understood() {
        for (String command : CommandsTest.commands()) {
            Pattern.compile("(?m)^  lilong (\\S.*)$")
                    .matcher(Ran.lilong(command, "--help").out())
                    .results()
                    .map(match ->
                            match.group(1).replaceAll("\\s{2,}.*|\\s>.*", "").split(" "))
                    .forEach(args -> assertThat(
                                    Lilong.commandLine().parseArgs(args).hasSubcommand())
                            .isTrue());
        }
    }

    private Stream<String> lines(String language, String beginning) {
        return fences(language).flatMap(String::lines).filter(line -> line.startsWith(beginning));
    }

    private Stream<String> fences(String language) {
        return FENCE.matcher(readme)
                .results()
                .filter(match -> match.group(1).equals(language))
                .map(match -> match.group(2));
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        // curl sends Chinese letters as they are; Java wants them escaped
        URI escaped = URI.create(address.toASCIIString());
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(escaped).build(), BodyHandlers.ofString());
    }

    private static String readme() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
