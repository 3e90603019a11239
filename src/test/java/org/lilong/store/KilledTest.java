package org.lilong.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lilong.graph.Conformance;
import org.lilong.graph.Violation;

/** What a process that dies in the middle of its work leaves behind. */
class KilledTest {
    private static final int BATCHES = 60;
    private static final int BATCH = 2;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @RepeatedTest(3)
    @Timeout(60)
    void aProcessKilledAtAnyMomentLosesNothingAcknowledgedAndLeavesNoBatchByHalves() throws Exception {
        Path path = folder.resolve("s");
        int acknowledged = killed(path, new Random());
        try (Store store = Store.openOrCreate(path)) {
            Contributions again = new Contributions(store, "1", InstantSource.system());
            int whole = whole(again);
            assertThat(whole).as("whole batches").isBetween(acknowledged, acknowledged + 1);
            assertThat(violations(store)).isEmpty();

            String unbroken = unbroken(whole + 1);
            IntStream.rangeClosed(0, whole).forEach(batch -> again.replace(batch(batch)));
            assertThat(ContributionsTest.export(store)).isEqualTo(unbroken);
        }
    }

    /** Kills a process while it works; answers how many batches it had said were in. */
    private static int killed(Path path, Random random) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int acknowledged = 0;
        int enough = 1 + random.nextInt(3);
        try (BufferedReader said = writer.inputReader(StandardCharsets.UTF_8)) {
            while (acknowledged < enough && said.readLine() != null) {
                acknowledged++;
            }
            Thread.sleep(random.nextInt(150));
            // the process itself would close the stream of what it has said
            writer.toHandle().destroyForcibly();
            while (said.readLine() != null) {
                acknowledged++;
            }
        }
        writer.waitFor();
        assertThat(acknowledged).as("killed while at work").isBetween(enough, BATCHES - 1);
        return acknowledged;
    }

    /** How many batches are there from the first on; none after them may be there in part. */
    private static int whole(Contributions store) {
        List<Long> held = IntStream.range(0, BATCHES)
                .mapToObj(batch -> batch(batch).stream()
                        .filter(page -> store.holds(page.doc()))
                        .count())
                .toList();
        int whole = (int) held.stream().takeWhile(pages -> pages == BATCH).count();
        assertThat(held.subList(whole, BATCHES)).as("pages of later batches").containsOnly(0L);
        return whole;
    }

    private static List<Violation> violations(Store store) {
        List<Violation> found = new ArrayList<>();
        return store.read(data -> {
            Conformance.check(data, found::add);
            return found;
        });
    }

    private static String unbroken(int batches) {
        try (Store store = Store.inMemory()) {
            Contributions in = new Contributions(store, "1", InstantSource.system());
            IntStream.range(0, batches).forEach(batch -> in.replace(batch(batch)));
            return ContributionsTest.export(store);
        }
    }

    private static List<Contribution> batch(int number) {
        Random random = new Random(number);
        return IntStream.range(0, BATCH)
                .mapToObj(i -> Contribution.of(InventedPages.byChance(random, "doc" + number + "-" + i)))
                .toList();
    }

    /** The process that is killed. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) {
            try (Store store = Store.openOrCreate(Path.of(args[0]))) {
                Contributions in = new Contributions(store, "1", InstantSource.system());
                for (int i = 0; i < BATCHES; i++) {
                    in.replace(batch(i));
                    System.out.println(i);
                }
            }
        }
    }
}
