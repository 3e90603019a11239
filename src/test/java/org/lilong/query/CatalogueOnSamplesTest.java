package org.lilong.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lilong.SampleStore;
import org.lilong.store.Store;

/** Every query of the catalogue has something to say about the pages that come with the program. */
final class CatalogueOnSamplesTest {
    /** No two sample pages contradict each other on who was there, and each article ends on its page. */
    private static final List<String> MAY_FIND_NOTHING = List.of("presence-disagreements", "continued-articles");

    private static final String PREFIXES = """
            PREFIX lilong: <https://w3id.org/lilong/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;
    private static final Select BUSIEST_EVENT = Select.parse(PREFIXES + """
            SELECT ?found WHERE { ?claim lilong:event/skos:prefLabel ?found }
            GROUP BY ?found ORDER BY DESC(COUNT(?claim)) ?found LIMIT 1
            """);
    private static final Select SOME_CLAIM = Select.parse(
            PREFIXES + "SELECT ?found WHERE { ?found lilong:role lilong:role-speaker } ORDER BY ?found LIMIT 1");

    private static final Properties PARAMETERS = new Properties();
    private static Store store = Store.inMemory();

    @BeforeAll
    static void open() throws IOException {
        PARAMETERS.load(Files.newBufferedReader(Path.of("src/test/resources/query/samples.properties")));
        store.close();
        store = Store.open(SampleStore.folder());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static List<String> queries() {
        return Catalogue.load().all().stream().map(NamedQuery::id).toList();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void finds_what_the_sample_pages_say(String id) throws IOException {
        NamedQuery query = Catalogue.load().find(id).orElseThrow();

        Rows rows = query.run(store.dataset(), parameters(query));

        if (!MAY_FIND_NOTHING.contains(id)) {
            assertThat(rows.rows()).isNotEmpty();
        }
        RowChecks.check(query, rows);
        assertThat(expected(id).isEmpty()).as("rows expected of " + id).isEqualTo(MAY_FIND_NOTHING.contains(id));
        assertThat(expected(id)).allSatisfy(cells -> assertThat(rows.named())
                .as("a row of %s with %s", id, cells)
                .anyMatch(row -> holds(row, cells)));
    }

    private static List<List<String>> expected(String id) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/query/samples-expected.tsv")).stream()
                .filter(line -> line.startsWith(id + "\t"))
                .map(line -> List.of(line.split("\t")))
                .map(cells -> cells.subList(1, cells.size()))
                .toList();
    }

    /** Whether a row has all the values that are given as column=value. */
    private static boolean holds(Rows.Row row, List<String> cells) {
        return cells.stream().allMatch(cell -> {
            String column = cell.substring(0, cell.indexOf('='));
            return row.text(column).orElse("").equals(cell.substring(column.length() + 1));
        });
    }

    private static Map<String, String> parameters(NamedQuery query) {
        Map<String, String> given = new HashMap<>();
        for (Parameter parameter : query.parameters()) {
            String name = parameter.name();
            String value = PARAMETERS.getProperty(query.id() + "." + name, PARAMETERS.getProperty(name));
            assertThat(value)
                    .as("value for the parameter %s of %s in query/samples.properties", name, query.id())
                    .isNotNull();
            given.put(name, value.equals("$") ? find(name.equals("event") ? BUSIEST_EVENT : SOME_CLAIM) : value);
        }
        return given;
    }

    private static String find(Select select) {
        Rows found = select.run(store.dataset(), Map.of(), Duration.ofSeconds(30));
        return found.named().get(0).text("found").orElseThrow();
    }
}
