package org.lilong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lilong.article.reading.PageReading.Rejected;
import org.lilong.graph.Conformance;
import org.lilong.graph.Violation;
import org.lilong.ontology.Iris;
import org.lilong.store.Store;

/** The whole way on the bundled sample pages, with the real CoreNLP and a store on disk. */
final class EndToEndTest {
    private static final Pattern IRI = Pattern.compile("<(https://w3id\\.org/lilong/id/[a-z]+/[^>]+)>");

    private static String expected = "";

    private final Path folder;

    EndToEndTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void readTheSamples() {
        try (Store store = Store.open(SampleStore.folder())) {
            expected = Runs.export(store);
        }
    }

    @Test
    void every_sample_page_ends_in_the_store() {
        assertThat(SampleStore.pages()).isNotEmpty().allSatisfy(page -> assertThat(expected)
                .contains("<" + Iris.page(doc(page)).getURI() + "> ")
                .contains("<" + Iris.article(doc(page), 0).getURI() + "> "));
    }

    @Test
    void pages_that_did_not_change_are_passed_over() {
        try (Store store = Store.open(SampleStore.folder())) {
            Summary summary = Runs.read(store, SampleStore.pages());

            assertThat(summary.unchanged()).isEqualTo(SampleStore.pages().size());
            assertThat(Runs.export(store)).isEqualTo(expected);
        }
    }

    @Test
    void pages_read_again_leave_the_same_quads() {
        try (Store store = Store.open(SampleStore.folder())) {
            Summary summary = Runs.readAgain(store, SampleStore.pages());

            assertThat(summary.changes().replaced())
                    .isEqualTo(SampleStore.pages().size());
            same(Runs.export(store), expected);
        }
    }

    @Test
    void pages_read_backwards_one_at_a_time_give_the_same_graph() {
        List<Path> backwards = new ArrayList<>(SampleStore.pages());
        Collections.reverse(backwards);
        try (Store store = Store.openOrCreate(folder.resolve("store"))) {
            backwards.forEach(page -> Runs.read(store, List.of(page)));

            same(Runs.export(store), expected);
        }
    }

    @Test
    void the_number_of_threads_does_not_show_in_the_graph() {
        try (Store store = Store.openOrCreate(folder.resolve("store"))) {
            Runs.readWith(5, store, SampleStore.pages());

            same(Runs.export(store), expected);
        }
    }

    @Test
    void a_changed_page_replaces_only_its_own() throws IOException {
        Path page = SampleStore.pages().get(SampleStore.pages().size() - 1);
        Path changed = folder.resolve(page.getFileName());
        Files.writeString(changed, afterItsLastSentence(page, "同日，浣桥街道在文化活动中心召开座谈会，街道妇联主席欧阳映雪出席。"));
        try (Store store = Store.open(SampleStore.folder())) {
            Runs.read(store, List.of(changed));
            String after = Runs.export(store);
            Runs.read(store, List.of(page));

            assertThat(after).contains("欧阳映雪");
            Set<String> named = namedBy(doc(page), expected + after);
            assertThat(Runs.difference(expected, after))
                    .isNotEmpty()
                    .allMatch(quad -> concerns(doc(page), named, quad));
            same(Runs.export(store), expected);
        }
    }

    @Test
    void a_page_taken_out_and_read_again_leaves_the_same_quads() {
        Path first = SampleStore.pages().get(0);
        Path middle = SampleStore.pages().get(SampleStore.pages().size() / 2);
        try (Store store = Store.open(SampleStore.folder())) {
            Runs.remove(store, doc(first));
            Runs.remove(store, doc(middle));
            String without = Runs.export(store);
            Runs.read(store, List.of(middle, first));

            assertThat(without)
                    .doesNotContain(Iris.page(doc(first)).getURI() + ">")
                    .doesNotContain(Iris.article(doc(first), 0).getURI());
            same(Runs.export(store), expected);
        }
    }

    @Test
    void the_graph_conforms_to_the_shapes_of_the_ontology() {
        List<Violation> violations = new ArrayList<>();
        try (Store store = Store.open(SampleStore.folder())) {
            store.read(data -> {
                Conformance.check(data, violations::add);
                return true;
            });
        }

        assertThat(violations).isEmpty();
    }

    @Test
    void bad_pages_are_counted_with_their_reason_and_the_others_go_in() throws IOException {
        byte[] noise = new byte[4096];
        new java.util.Random(7).nextBytes(noise);
        List<Path> pages = List.of(
                Files.createFile(folder.resolve("empty.txt")),
                Files.write(folder.resolve("binary.txt"), noise),
                Files.writeString(folder.resolve("english.txt"), "The committee met on Monday. ".repeat(40)),
                Files.writeString(folder.resolve("blank.txt"), "\n \u3000\n"),
                folder.resolve("gone.txt"),
                Files.copy(SampleStore.pages().get(0), folder.resolve("good.txt")));
        try (Store store = Store.openOrCreate(folder.resolve("store"))) {
            Summary summary = Runs.read(store, pages);

            assertThat(summary.changes().added()).isOne();
            assertThat(summary.rejections().stream()
                            .collect(Collectors.toMap(r -> r.raw().doc(), Rejected::reason)))
                    .containsOnlyKeys("empty", "binary", "english", "blank", "gone")
                    .allSatisfy((doc, reason) -> assertThat(reason)
                            .as(doc)
                            .contains(";")
                            .doesNotContain("inside lilong")
                            .doesNotContain("\n"));
        }
    }

    @Test
    void two_pages_of_one_name_are_not_mixed_up() throws IOException {
        Path second = Files.createDirectory(folder.resolve("second"));
        Path page = SampleStore.pages().get(0);
        Path other = Files.copy(SampleStore.pages().get(1), second.resolve(page.getFileName()));
        try (Store store = Store.openOrCreate(folder.resolve("store"))) {
            Summary summary = Runs.read(store, List.of(page, other));

            assertThat(summary.changes().added()).isOne();
            assertThat(summary.rejections()).singleElement().satisfies(rejected -> assertThat(rejected.reason())
                    .contains(page.toString())
                    .contains("rename"));
        }
    }

    /** A quad of the page's own graphs, or of a description of something that the page names or named. */
    private static boolean concerns(String doc, Set<String> named, String quad) {
        if (isOf(doc, quad)) {
            return true;
        }
        Matcher subject = IRI.matcher(quad);
        return graph(quad).contains("/graph/entities>") && subject.lookingAt() && named.contains(subject.group());
    }

    private static Set<String> namedBy(String doc, String quads) {
        return quads.lines()
                .filter(quad -> isOf(doc, quad))
                .flatMap(quad -> IRI.matcher(quad).results().map(MatchResult::group))
                .collect(Collectors.toSet());
    }

    private static boolean isOf(String doc, String quad) {
        String articles = Iris.article(doc, 0).getURI().replaceAll("0$", "");
        return graph(quad).startsWith("<" + Iris.page(doc).getURI() + ">")
                || graph(quad).startsWith("<" + articles);
    }

    private static String graph(String quad) {
        return quad.substring(quad.lastIndexOf('<'));
    }

    /** As an equality of texts, but failing with the few lines that differ. */
    private static void same(String actual, String wanted) {
        assertThat(Runs.difference(wanted, actual)).isEmpty();
        assertThat(actual.equals(wanted)).as("exports are the same to the byte").isTrue();
    }

    private static String afterItsLastSentence(Path page, String sentence) throws IOException {
        String text = Files.readString(page, StandardCharsets.UTF_8);
        int end = text.lastIndexOf('。') + 1;
        return text.substring(0, end) + sentence + text.substring(end);
    }

    private static String doc(Path page) {
        return page.getFileName().toString().replaceAll("\\..*", "");
    }
}
