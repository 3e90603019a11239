package org.lilong.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lilong.extraction.claim.PageClaims;
import org.lilong.ontology.Dct;
import org.lilong.ontology.Graphs;
import org.lilong.ontology.Iris;
import org.lilong.ontology.Prov;
import org.lilong.ontology.Terms;
import org.lilong.store.InventedPages.ArticleBuilder;

class ContributionsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 5, 10);

    private final AtomicLong time = new AtomicLong();
    private final InstantSource clock = () -> Instant.ofEpochSecond(1_600_000_000 + time.incrementAndGet());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyWayOfPuttingTheSamePagesInLeavesTheSameQuads(int seed) {
        Random random = new Random(seed);
        List<PageClaims> pages = InventedPages.byChance(random, 10);
        String expected = export(in -> in.replace(contributions(pages)));

        List<PageClaims> shuffled = new ArrayList<>(pages);
        Collections.shuffle(shuffled, random);
        assertThat(export(in -> oneByOne(in, shuffled))).isEqualTo(expected);
        assertThat(export(in -> in.replaceAll(contributions(shuffled).iterator(), 3)))
                .isEqualTo(expected);
        assertThat(export(in -> {
                    in.replace(contributions(shuffled));
                    oneByOne(in, pages);
                }))
                .isEqualTo(expected);
        assertThat(export(in -> {
                    in.replace(contributions(pages));
                    in.remove(List.of("doc2", "doc5", "doc7"));
                    oneByOne(in, List.of(pages.get(7), pages.get(2), pages.get(5)));
                }))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23, 24, 25, 26})
    void pagesThatCameInAnotherVersionOrHaveGoneLeaveNoTrace(int seed) {
        Random random = new Random(seed);
        List<PageClaims> pages = InventedPages.byChance(random, 8);
        List<PageClaims> older = InventedPages.byChance(random, 8);
        List<PageClaims> others =
                List.of(InventedPages.byChance(random, "other0"), InventedPages.byChance(random, "other1"));
        String expected = export(in -> in.replace(contributions(pages)));
        assertThat(export(in -> {
                    in.replace(contributions(older));
                    oneByOne(in, others);
                    oneByOne(in, pages);
                    in.remove(List.of("other0", "other1"));
                }))
                .isEqualTo(expected);
    }

    @Test
    void leadersAndBodiesOfManyPagesAreDescribedAlikeWhateverThePagesCameIn() {
        Random random = new Random(31);
        List<PageClaims> pages = InventedPages.byChance(random, 40);
        String expected = export(in -> in.replace(contributions(pages)));
        List<PageClaims> shuffled = new ArrayList<>(pages);
        Collections.shuffle(shuffled, random);
        List<PageClaims> newer = shuffled.subList(0, 10).stream()
                .map(page -> InventedPages.byChance(random, page.page().doc()))
                .toList();
        assertThat(export(in -> {
                    oneByOne(in, shuffled.subList(0, 25));
                    in.replaceAll(contributions(newer).iterator(), 4);
                    in.replaceAll(contributions(shuffled.subList(25, 40)).iterator(), 7);
                    in.remove(newer.stream().map(page -> page.page().doc()).toList());
                    oneByOne(in, shuffled.subList(0, 10));
                }))
                .isEqualTo(expected);
    }

    @Test
    void aStoreFromWhichAllPagesAreRemovedHoldsOnlyItsHistory() {
        List<PageClaims> pages = InventedPages.byChance(new Random(5), 6);
        assertThat(export(in -> {
                    in.replace(contributions(pages));
                    in.remove(pages.stream().map(page -> page.page().doc()).toList());
                }))
                .isEmpty();
    }

    @Test
    void namesakesOfOneArticleStayTwoAndEachIsFoundAgainByTheirPost() {
        try (Store store = Store.inMemory()) {
            ArticleBuilder both = article("a", 0);
            both.post(both.person("赵甲"), "书记", "荷花里社区党委");
            both.post(both.person("赵甲"), "民警", "白鹭区交警一大队");
            ArticleBuilder one = article("b", 0);
            one.post(one.person("赵甲"), "民警", "白鹭区交警一大队");
            contributions(store).replace(contributions(List.of(page("a", both), page("b", one))));
            assertThat(entity(store, "a", 0, "person", 0)).isNotEqualTo(entity(store, "a", 0, "person", 1));
            assertThat(entity(store, "b", 0, "person", 0)).isEqualTo(entity(store, "a", 0, "person", 1));
        }
    }

    @Test
    void aPostThatChangesHandsKeepsItsHoldersApartAndItsIri() {
        try (Store store = Store.inMemory()) {
            ArticleBuilder before = article("a", 0);
            before.post(before.person("赵甲"), "书记", "莲塘街道党工委");
            ArticleBuilder after = article("b", 0);
            after.post(after.person("钱乙"), "书记", "莲塘街道党工委");
            contributions(store).replace(contributions(List.of(page("a", before), page("b", after))));
            assertThat(entity(store, "a", 0, "person", 0)).isNotEqualTo(entity(store, "b", 0, "person", 0));
            assertThat(objects(store, Terms.ON_POST)).hasSize(1);
        }
    }

    @Test
    void anEventToldOnTwoPagesIsOneAndItsParticipantsMeetThere() {
        try (Store store = Store.inMemory()) {
            ArticleBuilder one = article("a", 0);
            one.attends(one.event("邻里运动会", "2020-05-01"), one.person("赵甲"), null);
            ArticleBuilder other = article("b", 0);
            other.attends(other.event("莲塘街道邻里运动会", "2020-05-01"), other.person("钱乙"), null);
            contributions(store).replace(contributions(List.of(page("a", one), page("b", other))));
            assertThat(objects(store, Terms.EVENT)).hasSize(1);
            assertThat(objects(store, Terms.PARTICIPANT)).hasSize(2);
        }
    }

    @Test
    void anIriThatWasPublishedLeadsToItsSuccessorAndRevivesWithItsPage() {
        try (Store store = Store.inMemory()) {
            ArticleBuilder early = article("a", 0);
            early.post(early.person("赵甲"), "书记", "莲塘街道党工委");
            ArticleBuilder late = article("b", 0);
            late.post(late.person("赵甲"), "书记", "莲塘街道党工委");
            Contributions in = contributions(store);
            in.replace(contributions(List.of(page("b", late))));
            Node alone = entity(store, "b", 0, "person", 0);
            in.replace(contributions(List.of(page("a", early))));
            Node joined = entity(store, "b", 0, "person", 0);
            assertThat(joined).isNotEqualTo(alone);
            assertThat(history(store, alone, Dct.IS_REPLACED_BY)).containsExactly(joined);

            in.remove(List.of("a"));
            assertThat(history(store, alone, Dct.IS_REPLACED_BY)).isEmpty();
            assertThat(history(store, joined, Dct.IS_REPLACED_BY)).containsExactly(alone);

            in.remove(List.of("b"));
            assertThat(history(store, alone, Dct.IS_REPLACED_BY)).isEmpty();
            assertThat(history(store, alone, Prov.WAS_INVALIDATED_BY)).hasSize(1);
        }
    }

    @Test
    void aPageIsUpToDateForTheVersionThatReadItsTextOnly() {
        try (Store store = Store.inMemory()) {
            PageClaims page = InventedPages.byChance(new Random(1), "a");
            contributions(store).replace(contributions(List.of(page)));
            String digest = store.read(data -> data.find(Node.ANY, Iris.page("a"), Terms.DIGEST, Node.ANY)
                    .next()
                    .getObject()
                    .getLiteralLexicalForm());
            assertThat(contributions(store).upToDate("a", digest)).isTrue();
            assertThat(contributions(store).upToDate("a", "other")).isFalse();
            assertThat(new Contributions(store, "2", clock).upToDate("a", digest))
                    .isFalse();
            contributions(store).remove(List.of("a"));
            assertThat(contributions(store).upToDate("a", digest)).isFalse();
        }
    }

    @Test
    void aBatchThatFailsChangesNothing() {
        try (Store store = Store.inMemory()) {
            contributions(store).replace(contributions(InventedPages.byChance(new Random(1), 3)));
            String before = export(store, Export.Extra.RUNS);
            String version = store.dataVersion();
            assertThatThrownBy(() -> store.change(data -> {
                        data.deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
                        throw new IllegalStateException("crash");
                    }))
                    .hasMessage("crash");
            assertThat(export(store, Export.Extra.RUNS)).isEqualTo(before);
            assertThat(store.dataVersion()).isEqualTo(version);
        }
    }

    @Test
    void everyChangeGivesTheDataAnotherVersionAndReadingGivesNone() {
        try (Store store = Store.inMemory()) {
            Contributions in = contributions(store);
            List<PageClaims> pages = InventedPages.byChance(new Random(1), 2);
            Set<String> versions = Stream.of(pages.get(0), pages.get(1), pages.get(0))
                    .map(page -> {
                        in.replace(contributions(List.of(page)));
                        return store.dataVersion();
                    })
                    .collect(Collectors.toSet());
            assertThat(versions).hasSize(3).contains(store.dataVersion());
            in.remove(List.of("unknown"));
            assertThat(versions).contains(store.dataVersion());
        }
    }

    @Test
    void theRecordOfARunCountsItsPages() {
        try (Store store = Store.inMemory()) {
            Contributions in = contributions(store);
            in.replace(contributions(InventedPages.byChance(new Random(1), 3)));
            Changes again = in.replace(contributions(InventedPages.byChance(new Random(2), 4)));
            in.finish(7, 2);
            assertThat(again).isEqualTo(new Changes(1, 3, 0));
            assertThat(export(store, Export.Extra.RUNS))
                    .contains(
                            "ontology#pagesRead> \"7\"",
                            "ontology#pagesUnchanged> \"7\"",
                            "ontology#pagesRejected> \"2\"");
        }
    }

    private String export(Consumer<Contributions> use) {
        try (Store store = Store.inMemory()) {
            use.accept(contributions(store));
            return export(store);
        }
    }

    static String export(Store store, Export.Extra... extras) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Set<Export.Extra> set = EnumSet.noneOf(Export.Extra.class);
            Collections.addAll(set, extras);
            new Export(store, set).write(out, ExportFormat.NQUADS);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private Contributions contributions(Store store) {
        return new Contributions(store, "1", clock);
    }

    private static List<Contribution> contributions(List<PageClaims> pages) {
        return pages.stream().map(Contribution::of).toList();
    }

    private static void oneByOne(Contributions in, List<PageClaims> pages) {
        pages.forEach(page -> in.replace(contributions(List.of(page))));
    }

    private static ArticleBuilder article(String doc, int n) {
        return new ArticleBuilder(doc, n, InventedPages.LOTUS, DAY);
    }

    private static PageClaims page(String doc, ArticleBuilder article) {
        return InventedPages.page(doc, InventedPages.LOTUS, DAY, List.of(article.build()));
    }

    private static Node entity(Store store, String doc, int n, String kind, int index) {
        Node article = Iris.article(doc, n);
        Node mention = Iris.local(article, Iris.Local.valueOf(kind.toUpperCase(java.util.Locale.ROOT)), index);
        return store.read(data ->
                data.find(article, mention, Terms.REFERS_TO, Node.ANY).next().getObject());
    }

    private static Set<Node> objects(Store store, Node property) {
        return store.read(data -> new Data(data)
                .graphs().stream(Node.ANY, Node.ANY, property, Node.ANY)
                        .map(quad -> quad.getObject())
                        .collect(Collectors.toSet()));
    }

    private static List<Node> history(Store store, Node entity, Node property) {
        return store.read(data -> new Data(data).objects(Graphs.RUNS, entity, property));
    }
}
