package org.lilong.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lilong.store.Contribution;
import org.lilong.store.Contributions;
import org.lilong.store.Store;

/**
 * The service over a big store, all in one run: filling it, its size, the start of the server, and, beside a stand-alone Fuseki on the same store,
 * requests a second to /sparql and to the JSON route "attendees of an event"; then the first pages of lists and searches, the first byte of a
 * long CSV, and light queries while hostile ones run. Each server runs in a JVM of its own.
 *
 * <p>Arguments: a folder for the stores, kept between runs; pages of two articles (default 5000); a file with another query for attendees to put to
 * Fuseki, where ours should be held against what somebody else would ask, with ?_entity for the event.
 */
final class ServiceSpeed {
    private static final int OURS = 7091;
    private static final int FUSEKI = 7092;
    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = 3;
    private static final long ROUND = 3_000_000_000L;
    private static final int BATCH = 500;
    private static final String PREFIXES = "PREFIX lilong: <https://w3id.org/lilong/ontology#> "
            + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX foaf: <http://xmlns.com/foaf/0.1/> ";

    private ServiceSpeed() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Path store = folder.resolve("store");
        fill(store, args.length > 1 ? Integer.parseInt(args[1]) : 5000);
        System.out.printf(Locale.ROOT, "the store takes %,d MB%n", size(store) >> 20);
        Path copy = folder.resolve("fuseki");
        link(store.resolve("tdb2"), copy);
        long began = System.nanoTime();
        Process ours = java("org.lilong.cli.Lilong", "serve", "--store", store.toString(), "--port", "" + OURS);
        Process fuseki = java("org.lilong.bench.PlainFuseki", copy.toString(), "" + FUSEKI);
        try {
            await(OURS, "/health/ready");
            System.out.printf(Locale.ROOT, "ready %.1f s after its start%n", (System.nanoTime() - began) / 1e9);
            await(FUSEKI, "/ds?query=ASK%7B%7D");
            longAnswer(ours);
            compare("a person's events", queries());
            compare("ASK {}", List.of("ASK {}"));
            AttendeesSpeed.compare(OURS, FUSEKI, args.length > 2 ? Path.of(args[2]) : null);
            hostile();
            ListSpeed.print(OURS);
        } finally {
            ours.destroy();
            fuseki.destroy();
            ours.waitFor();
            fuseki.waitFor();
        }
    }

    private static void fill(Path folder, int pages) {
        if (Files.exists(folder)) {
            return;
        }
        long began = System.nanoTime();
        try (Store store = Store.openOrCreate(folder)) {
            Contributions contributions = new Contributions(store, "bench", InstantSource.system());
            for (int from = 0; from < pages; from += BATCH) {
                contributions.replace(IntStream.range(from, Math.min(pages, from + BATCH))
                        .mapToObj(InventedDistrict::page)
                        .map(Contribution::of)
                        .toList());
            }
            System.out.printf(Locale.ROOT, "%,d pages put in within %.0f s%n", pages, (System.nanoTime() - began) / 1e9);
            store.compact();
            System.out.printf(Locale.ROOT, "compacted after %.0f s in all%n", (System.nanoTime() - began) / 1e9);
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** The same files under another name, since one process at a time may hold a store and neither of these writes to it. */
    private static void link(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!Files.exists(target) && !file.getFileName().toString().endsWith(".lock")) {
                    Files.createLink(target, file);
                }
            }
        }
    }

    static Process java(String... command) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"), "-Xmx2g", "-cp", System.getProperty("java.class.path")));
        line.addAll(Arrays.asList(command));
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static void await(int port, String path) throws InterruptedException {
        for (int i = 0; i < 12_000; i++) {
            try (Connection connection = new Connection(port)) {
                if (connection.get(path, "*/*") == 200) {
                    return;
                }
            } catch (IOException e) {
                // not up yet, which is what this waits for
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("no answer on port " + port);
    }

    private static List<String> queries() {
        return IntStream.range(0, 500)
                .mapToObj(i -> PREFIXES + "SELECT ?event ?date ?role { ?person skos:prefLabel \"" + InventedDistrict.name(5000 + i)
                        + "\"@zh ; a foaf:Person . ?p lilong:participant ?person ; lilong:event ?e ; lilong:role ?role ."
                        + " ?e skos:prefLabel ?event . OPTIONAL { ?e lilong:edtf ?date } } ORDER BY ?date LIMIT 50")
                .toList();
    }

    private static String path(int port, String query) {
        return (port == OURS ? "/sparql" : "/ds") + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static void compare(String name, List<String> queries) throws Exception {
        rate(OURS, queries);
        rate(FUSEKI, queries);
        double[] ours = new double[ROUNDS];
        double[] fuseki = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            ours[i] = rate(OURS, queries);
            fuseki[i] = rate(FUSEKI, queries);
        }
        printRates(name, ours, fuseki);
    }

    static void printRates(String name, double[] ours, double[] fuseki) {
        Arrays.sort(ours);
        Arrays.sort(fuseki);
        double middle = ours[ours.length / 2];
        double other = fuseki[fuseki.length / 2];
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f requests/s, Fuseki %.0f (medians of %d rounds): %.2f times%n",
                name,
                middle,
                other,
                ours.length,
                middle / other);
    }

    private static double rate(int port, List<String> queries) throws Exception {
        List<String> paths = queries.stream().map(query -> path(port, query)).toList();
        return rate(port, paths, "application/sparql-results+json");
    }

    /** Requests a second to ever other addresses, over some connections at once. */
    static double rate(int port, List<String> paths, String accept) throws Exception {
        AtomicLong answered = new AtomicLong();
        long end = System.nanoTime() + ROUND;
        parallel(CONNECTIONS, () -> {
            try (Connection connection = new Connection(port)) {
                while (System.nanoTime() < end) {
                    String path = paths.get((int) (answered.getAndIncrement() % paths.size()));
                    if (connection.get(path, accept) != 200) {
                        throw new IllegalStateException("no answer to " + path);
                    }
                }
                return null;
            }
        });
        return answered.get() / (ROUND / 1e9);
    }

    static void parallel(int threads, Callable<Void> task) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(task));
            }
            for (Future<Void> each : running) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void longAnswer(Process ours) throws IOException {
        String path = path(OURS, "SELECT ?s ?p ?o { ?s ?p ?o } LIMIT 1000000") + "&format=csv";
        for (int i = 0; i < 3; i++) {
            try (Connection connection = new Connection(OURS)) {
                long before = resident(ours);
                long began = System.nanoTime();
                String end = "whole";
                try {
                    connection.get(path, "text/csv");
                } catch (IOException e) {
                    end = "broken off at the time limit";
                }
                System.out.printf(
                        Locale.ROOT,
                        "CSV of a million rows, %s: first byte after %.0f ms, %d MB in %.1f s; resident %d MB before, %d after%n",
                        end,
                        connection.firstByte / 1e6,
                        connection.bytes >> 20,
                        (System.nanoTime() - began) / 1e9,
                        before,
                        resident(ours));
            }
        }
    }

    private static long resident(Process process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .sum()
                    / 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hostile() throws Exception {
        List<String> hostile = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/sparql/hostile"))) {
            for (Path file : files.filter(file -> file.toFile().length() < 20_000).toList()) {
                hostile.add(path(OURS, Files.readString(file)));
            }
        }
        AtomicLong next = new AtomicLong();
        AtomicLong slowest = new AtomicLong();
        long end = System.nanoTime() + 50_000_000_000L;
        Thread attack = new Thread(() -> {
            try {
                parallel(12, () -> {
                    while (System.nanoTime() < end) {
                        try (Connection connection = new Connection(OURS)) {
                            long began = System.nanoTime();
                            connection.get(hostile.get((int) (next.getAndIncrement() % hostile.size())), "*/*");
                            slowest.accumulateAndGet(System.nanoTime() - began, Math::max);
                        } catch (IOException e) {
                            // broken off on the way, as it should be
                            continue;
                        }
                    }
                    return null;
                });
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        attack.start();
        Thread.sleep(2000);
        light(end - 5_000_000_000L);
        attack.join();
        System.out.printf(
                Locale.ROOT, "%d hostile queries, the slowest ended after %.1f s%n", next.get(), slowest.get() / 1e9);
    }

    private static void light(long end) throws IOException {
        List<Long> times = new ArrayList<>();
        List<Long> health = new ArrayList<>();
        List<String> queries = queries();
        try (Connection connection = new Connection(OURS)) {
            for (int i = 0; System.nanoTime() < end; i++) {
                long began = System.nanoTime();
                int status = connection.get(path(OURS, queries.get(i % queries.size())), "*/*");
                times.add(System.nanoTime() - began);
                if (status != 200) {
                    throw new IllegalStateException("a light query was answered " + status);
                }
                began = System.nanoTime();
                connection.get("/health/ready", "*/*");
                health.add(System.nanoTime() - began);
            }
        }
        print("a light query beside 12 hostile ones", times);
        print("/health/ready beside 12 hostile ones", health);
    }

    private static void print(String name, List<Long> times) {
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%s: %d asked, median %.1f ms, p99 %.1f ms, slowest %.1f ms%n",
                name,
                times.size(),
                times.get(times.size() / 2) / 1e6,
                times.get(times.size() * 99 / 100) / 1e6,
                times.get(times.size() - 1) / 1e6);
    }
}
