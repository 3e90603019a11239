package org.lilong.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;

final class SettledTest {
    @Test
    void takesOutWhatHoldsBecauseNothingWasGiven() {
        assertThat(settled(Set.of())).doesNotContain("FILTER");
    }

    @Test
    void leavesWhatAsksForAParameterThatWasGiven() {
        assertThat(settled(Set.of("_name"))).contains("?_name").doesNotContain("?_day");
        assertThat(settled(Set.of("_from"))).contains("?_day").doesNotContain("?_name");
    }

    @Test
    void leavesFiltersThatAreNotAboutParameters() {
        Query query =
                QueryFactory.create("SELECT * { ?s ?p ?o FILTER(!BOUND(?o) || ?o > 1) FILTER(!BOUND(?_a) && ?o < 3) }");

        Settled.remove(query, Set.of());

        assertThat(query.toString().split("FILTER", -1)).hasSize(3);
    }

    private static String settled(Set<String> given) {
        Query query = QueryFactory.create("SELECT * { ?s ?p ?o FILTER(!BOUND(?_name) || ?o = ?_name)"
                + " FILTER((!BOUND(?_from) && !BOUND(?_to)) || EXISTS { ?s ?day ?_day }) }");
        Settled.remove(query, given);
        return query.toString();
    }
}
