package org.lilong.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.lilong.SampleStore;
import org.lilong.ontology.Prefixes;
import org.lilong.store.Store;

class AttendeesTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void tellsOfEveryEventWhatTheQueryTells() throws IOException {
        DatasetGraph community = Community.load();
        tellsWhatTheQueryTells(community);
        community.close();
    }

    @Test
    void tellsOfTheSamplesWhatTheQueryTells() throws IOException {
        try (Store store = Store.open(SampleStore.folder())) {
            tellsWhatTheQueryTells(store.dataset());
        }
    }

    private static void tellsWhatTheQueryTells(DatasetGraph data) throws IOException {
        Select query = select(Files.readString(Path.of("src/test/resources/org/lilong/query/event-attendees.rq")));
        List<Node> events =
                select("SELECT DISTINCT ?event { ?claim lilong:event ?event }")
                        .run(data, Map.of(), LONG)
                        .named()
                        .stream()
                        .map(row -> row.node("event").orElseThrow())
                        .toList();
        assertThat(events).isNotEmpty().allSatisfy(event -> assertThat(Attendees.of(data, event))
                .isEqualTo(query.run(data, Map.of("_entity", event), LONG).named()));
    }

    private static Select select(String query) {
        return Select.parse(Prefixes.MAP.entrySet().stream()
                        .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
                        .collect(Collectors.joining())
                + query);
    }
}
