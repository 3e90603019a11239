package org.lilong.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void whatWasPutInIsThereWhenTheStoreIsOpenedAgain() {
        String before;
        String version;
        try (Store store = Store.openOrCreate(folder.resolve("s"))) {
            fill(store, 3);
            before = ContributionsTest.export(store, Export.Extra.RUNS);
            version = store.dataVersion();
        }
        try (Store store = Store.open(folder.resolve("s"))) {
            assertThat(ContributionsTest.export(store, Export.Extra.RUNS)).isEqualTo(before);
            assertThat(store.dataVersion()).isEqualTo(version);
        }
    }

    @Test
    void compactionGivesBackSpaceAndLosesNothing() throws IOException {
        try (Store store = Store.openOrCreate(folder.resolve("s"))) {
            for (int i = 0; i < 5; i++) {
                fill(store, 6);
            }
            String before = ContributionsTest.export(store, Export.Extra.RUNS);
            store.compact();
            assertThat(ContributionsTest.export(store, Export.Extra.RUNS)).isEqualTo(before);
            fill(store, 7);
            try (var generations = Files.list(folder.resolve("s/tdb2"))) {
                assertThat(generations.filter(Files::isDirectory)).hasSize(1);
            }
        }
        try (Store store = Store.open(folder.resolve("s"))) {
            assertThat(ContributionsTest.export(store)).contains("doc6");
        }
    }

    @Test
    void aStoreIsWastefulOnceMuchWasTakenOutUntilItIsCompacted() {
        Node graph = NodeFactory.createURI("urn:graph");
        try (Store store = Store.openOrCreate(folder.resolve("s"))) {
            store.change(data -> {
                for (int i = 0; i < 150_000; i++) {
                    data.add(graph, NodeFactory.createURI("urn:" + i), RDF.Nodes.type, graph);
                }
            });
            assertThat(store.isWasteful()).isFalse();
            store.change(data -> data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY));
            assertThat(store.isWasteful()).isTrue();
            store.compact();
            assertThat(store.isWasteful()).isFalse();
        }
    }

    @Test
    void aSecondOpeningIsToldWhoHoldsTheStoreAndWhatToDo() {
        Path path = folder.resolve("s");
        try (Store store = Store.openOrCreate(path)) {
            assertThat(store.folderOrNull()).isEqualTo(path);
            assertThatThrownBy(() -> Store.open(path))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(
                            "held by process " + ProcessHandle.current().pid())
                    .hasMessageContaining("stop that process");
        }
        Store.open(path).close();
    }

    @Test
    void aSecondProcessIsToldWhoHoldsTheStoreWhateverItsPath() throws Exception {
        Path path = folder.resolve("里弄 store").resolve("甲 乙");
        try (Store store = Store.openOrCreate(path)) {
            assertThat(store.dataVersion()).isNotEmpty();
            Process second = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Opener.class.getName(),
                            path.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(second.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(said)
                    .contains("held by process " + ProcessHandle.current().pid());
        }
    }

    /** A second process. */
    static final class Opener {
        public static void main(String[] args) {
            try (Store store = Store.open(Path.of(args[0]))) {
                System.out.println("opened " + store.dataVersion());
            } catch (StoreException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    @Test
    void ofManyThatMakeOneStoreAtOnceOneHoldsItAndTheOthersAreToldSo() throws Exception {
        Path path = folder.resolve("s");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Store>> made =
                    threads.invokeAll(Collections.nCopies(8, (Callable<Store>) () -> Store.openOrCreate(path)));
            List<Store> opened = new ArrayList<>();
            for (Future<Store> future : made) {
                try {
                    opened.add(future.get());
                } catch (ExecutionException e) {
                    assertThat(e).cause().isInstanceOf(StoreException.class).hasMessageContaining("held by");
                }
            }
            assertThat(opened).hasSize(1);
            String version = opened.get(0).dataVersion();
            opened.get(0).close();
            try (Store again = Store.open(path)) {
                assertThat(again.dataVersion()).isEqualTo(version);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aStoreThatCannotBeLockedSaysWhatToDo() throws IOException {
        Path path = folder.resolve("s");
        Store.openOrCreate(path).close();
        Files.delete(path.resolve("lilong-store.lock"));
        Files.createDirectory(path.resolve("lilong-store.lock"));
        assertThatThrownBy(() -> Store.open(path))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot write to the store at " + path)
                .hasMessageContaining("locked even for reading");
    }

    @Test
    void aFolderWithOtherThingsIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("diary.txt"), "private");
        assertThatThrownBy(() -> Store.openOrCreate(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is not a store")
                .hasMessageContaining(folder.toString());
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("diary.txt"));
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void aFileIsNoStoreAndNeitherIsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("f"), "x");
        assertThatThrownBy(() -> Store.openOrCreate(file)).hasMessageContaining("is a file");
        assertThatThrownBy(() -> Store.open(folder.resolve("none"))).hasMessageContaining("no store at");
        assertThat(folder.resolve("none")).doesNotExist();
        assertThatThrownBy(() -> Store.openOrCreate(file.resolve("below"))).isInstanceOf(StoreException.class);
    }

    @Test
    void aStoreOfANewerFormatAndADamagedOneAreRefused() throws IOException {
        Path path = folder.resolve("s");
        Store.openOrCreate(path).close();
        Files.writeString(path.resolve("lilong-store.txt"), "format=2\nid=x\n");
        assertThatThrownBy(() -> Store.open(path)).hasMessageContaining("newer lilong (format 2");
        Files.writeString(path.resolve("lilong-store.txt"), "format=\n");
        assertThatThrownBy(() -> Store.open(path)).hasMessageContaining("damaged");
    }

    @Test
    void queriesSeeTheUnionOfAllGraphs() {
        try (Store store = Store.inMemory()) {
            fill(store, 1);
            DatasetGraph data = store.dataset();
            boolean found = store.read(d -> org.apache.jena.query.QueryExecutionFactory.create(
                            "ASK { ?x a <https://w3id.org/lilong/ontology#PersonMention> }",
                            org.apache.jena.query.DatasetFactory.wrap(data))
                    .execAsk());
            assertThat(found).isTrue();
        }
    }

    private static void fill(Store store, int pages) {
        List<Contribution> made = InventedPages.byChance(new Random(pages), pages).stream()
                .map(Contribution::of)
                .toList();
        new Contributions(store, "1", InstantSource.system()).replace(made);
    }
}
