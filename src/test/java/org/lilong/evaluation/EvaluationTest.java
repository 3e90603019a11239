package org.lilong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures are what one counts by hand. */
class EvaluationTest {
    private static final String GOLD = """
            {"doc": "a", "articles": [{"title": "邻里节开幕"}, {"title": null}],
             "people": [{"name": "黄北岩"}, {"name": "唐 平"}, {"name": "王磊"}, {"name": "王磊"}],
             "posts": [{"person": "黄北岩", "title": "书记", "org": "鼓楼区委"},
                       {"person": "唐平", "title": "主任", "org": null}],
             "organisations": [{"name": "鼓楼区委", "aliases": ["区委"]}, {"name": "鼓楼区民政局", "aliases": []}],
             "neighbourhoods": [],
             "events": [{"label": "社区邻里节开幕式", "date": "2020-05-01", "participants": [
                {"person": "黄北岩", "as": ["speaker", "host"]}, {"person": "唐平"}]}]}
            """;
    private static final String FOUND = """
            {"doc": "a", "articles": [{"title": "邻里节开幕"}, {"title": "图片新闻"}, {"title": "天气"}],
             "people": [{"name": "黄北岩", "iri": "x", "confidence": 0.9}, {"name": "唐平", "iri": "y", "confidence": 0.9},
                        {"name": "王磊", "iri": "w", "confidence": 0.9}, {"name": "方便", "iri": "z", "confidence": 0.6}],
             "posts": [{"person": "黄北岩", "title": "书记", "org": "南京市鼓楼区委", "confidence": 0.9},
                       {"person": "黄北岩", "title": "书记", "org": "鼓楼区委", "confidence": 0.9},
                       {"person": "唐平", "title": "主任", "org": "鼓楼区民政局", "confidence": 0.7}],
             "organisations": [{"name": "区委", "aliases": []}, {"name": "鼓楼区委", "aliases": []}],
             "neighbourhoods": [{"name": "北华新村", "aliases": []}],
             "events": [{"label": "邻里节开幕式", "date": "2020-05-02", "participants": [
                {"person": "黄北岩", "as": ["speaker"], "confidence": 0.9}, {"person": "方便", "confidence": 0.9}]}]}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void annotate() throws IOException {
        gold("a", GOLD);
    }

    @Test
    void articles_are_counted_by_headline_and_those_without_one_are_forgiven() throws IOException {
        figures("articles", 1 / 2.0, 1.0, 1, 2);
    }

    @Test
    void people_are_counted_by_name_once() throws IOException {
        figures("people", 3 / 4.0, 3 / 3.0, 3, 4);
    }

    @Test
    void posts_need_their_body_whose_higher_levels_and_repetition_do_not_count() throws IOException {
        figures("posts", 1 / 2.0, 1 / 2.0, 2, 2);
        figures("posts.untied", 2 / 2.0, 2 / 2.0, 2, 2);
    }

    @Test
    void a_second_record_of_a_body_that_is_found_is_an_error() throws IOException {
        figures("orgs", 1 / 2.0, 1 / 2.0, 2, 2);
        figures("orgs.resolved", 1 / 2.0, 1 / 2.0, 2, 2);
    }

    @Test
    void nothing_found_rightly_of_nothing_that_is_there_is_nought() throws IOException {
        figures("neighbourhoods", 0, 0, 0, 1);
    }

    @Test
    void events_are_matched_by_label_and_people_and_their_dates_and_people_compared() throws IOException {
        figures("events", 1.0, 1.0, 1, 1);
        assertThat(score("event.dates").accuracy()).isEqualTo(0.0);
        figures("attendance", 1 / 2.0, 1 / 2.0, 2, 2);
        figures("attendance.as", 1 / 2.0, 1 / 3.0, 3, 2);
    }

    @Test
    void two_people_of_one_name_must_be_told_apart() throws IOException {
        assertThat(score("namesakes")).isEqualTo(Score.accuracy(0, 1));
        Evaluation apart = evaluation(FOUND.replace("{\"name\": \"方便\"", "{\"name\": \"王磊\""));
        assertThat(Objects.requireNonNull(apart.scores().get("namesakes")).accuracy())
                .isEqualTo(1.0);
    }

    @Test
    void identity_is_b_cubed_over_the_pages_and_each_mistake_is_told() throws IOException {
        gold("b", "{\"doc\": \"b\", \"people\": [{\"name\": \"黄北岩\"}, {\"name\": \"唐平\"}]}");
        Files.writeString(folder.resolve("identity.json"), "{\"same\": [[[\"a\", \"黄北岩\"], [\"b\", \"黄北岩\"]]]}");
        String second =
                "{\"doc\": \"b\", \"people\": [{\"name\": \"黄北岩\", \"iri\": \"v\"}, {\"name\": \"唐平\", \"iri\": \"y\"}]}";
        Evaluation evaluation = evaluation(FOUND, second);

        // of 5 names, 黄北岩 of two pages is split, and 唐平 of two pages, who are two, is joined
        Score identity = Objects.requireNonNull(evaluation.scores().get("identity"));
        assertThat(identity.p()).isCloseTo((1 + 0.5 + 1 + 1 + 0.5) / 5, within(1e-4));
        assertThat(identity.r()).isCloseTo((0.5 + 1 + 1 + 0.5 + 1) / 5, within(1e-4));
        assertThat(evaluation.mistakes().stream()
                        .filter(mistake -> mistake.kind().equals("identity"))
                        .map(mistake -> mistake.how() + " " + mistake.what()))
                .containsExactlyInAnyOrder("split [黄北岩, from 黄北岩 of a]", "joined [唐平, with 唐平 of a]");
    }

    @Test
    void confidences_are_held_against_what_is_right() throws IOException {
        Calibration people =
                Objects.requireNonNull(evaluation(FOUND).calibrations().get("people"));

        assertThat(people.buckets())
                .containsExactly(
                        new Calibration.Bucket(0.6, 0.7, 1, 0.6, 0.0), new Calibration.Bucket(0.9, 0.95, 3, 0.9, 1.0));
        assertThat(people.error()).isCloseTo((0.6 + 3 * 0.1) / 4, within(1e-3));
    }

    @Test
    void a_page_of_which_nothing_was_found_counts_as_missed() throws IOException {
        Evaluation evaluation = new Evaluation(Gold.read(List.of(folder)), List.of());

        // who was not found stands alone, which is right or wrong as it happens; all else is nought
        evaluation.scores().forEach((kind, score) -> assertThat(score.figure())
                .as(kind)
                .isEqualTo(kind.equals("identity") ? 1.0 : 0.0));
        assertThat(Objects.requireNonNull(evaluation.scores().get("people")).gold())
                .isEqualTo(3);
    }

    @Test
    void every_miss_and_error_is_listed_with_its_sentence() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        evaluation(FOUND).printDetails(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .contains("people\textra\ta\t方便\t昨天，鼓楼区委书记黄北岩宣布邻里节开幕，方便群众。")
                .contains("namesakes\twrong\ta\t王磊 | 2 people, told as 1\t王磊和王磊都来了。")
                .anyMatch(line -> line.startsWith("event.dates\twrong\ta\t社区邻里节开幕式 | 2020-05-01 | 2020-05-02\t"))
                .anyMatch(line -> line.startsWith("attendance\tmissed\ta\t唐平 | "))
                .anyMatch(line -> line.startsWith("orgs\tmissed\ta\t鼓楼区民政局"))
                .allMatch(line -> line.split("\t", -1).length == 5);
    }

    private void figures(String kind, double precision, double recall, int gold, int found) throws IOException {
        Score score = score(kind);
        assertThat(score.p()).as("precision").isCloseTo(precision, within(1e-4));
        assertThat(score.r()).as("recall").isCloseTo(recall, within(1e-4));
        assertThat(score.gold()).isEqualTo(gold);
        assertThat(score.predicted()).isEqualTo(found);
    }

    private Score score(String kind) throws IOException {
        return Objects.requireNonNull(evaluation(FOUND).scores().get(kind));
    }

    private Evaluation evaluation(String... records) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Document> found = new java.util.ArrayList<>();
        for (String record : Arrays.asList(records)) {
            found.add(Gold.document(json.readTree(record)));
        }
        return new Evaluation(Gold.read(List.of(folder)), found);
    }

    private void gold(String doc, String annotations) throws IOException {
        Files.writeString(folder.resolve(doc + ".gold.json"), annotations);
        Files.writeString(folder.resolve(doc + ".txt"), """
                邻里节开幕

                昨天，鼓楼区委书记黄北岩宣布邻里节开幕，方便群众。鼓楼区民政局主任唐平到场。王磊和王磊都来了。
                """);
    }
}
