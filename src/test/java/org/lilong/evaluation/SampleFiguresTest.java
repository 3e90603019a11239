package org.lilong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lilong.SampleStore;
import org.lilong.query.Records;
import org.lilong.store.Store;

/** Keeps what is found in the sample pages from getting worse unnoticed; raise a figure here when it has risen. */
final class SampleFiguresTest {
    private static final Evaluation EVALUATION = evaluate();

    @ParameterizedTest
    @CsvSource({
        "articles, 0.98",
        "people, 0.985",
        "posts, 0.955",
        "posts.untied, 0.98",
        "orgs, 0.95",
        "orgs.resolved, 0.94",
        "neighbourhoods, 0.985",
        "events, 0.97",
        "attendance, 0.975",
        "attendance.as, 0.935",
        "event.dates, 0.97",
        "identity, 0.975",
        "namesakes, 0.5",
    })
    void a_figure_does_not_fall(String kind, double least) {
        Map<String, Score> scores = EVALUATION.scores();

        assertThat(Objects.requireNonNull(scores.get(kind)).figure()).as(kind).isGreaterThanOrEqualTo(least);
    }

    @Test
    void confidences_mean_about_what_they_say() {
        EVALUATION.calibrations().forEach((kind, calibration) -> assertThat(calibration.error())
                .as(kind)
                .isLessThan(0.05));
    }

    private static Evaluation evaluate() {
        Gold gold = Gold.read(List.of(SampleStore.PAGES));
        List<Document> found = new ArrayList<>();
        try (Store store = Store.open(SampleStore.folder())) {
            new Records(store).forEach(record -> found.add(Gold.document(record)));
        }
        return new Evaluation(gold, found);
    }
}
