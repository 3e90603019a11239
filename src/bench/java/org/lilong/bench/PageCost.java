package org.lilong.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lilong.store.Contribution;
import org.lilong.store.Contributions;
import org.lilong.store.Store;

/**
 * What one more page costs in a store of so many pages: put in alone, and as one of a batch, in milliseconds of processor time of the
 * writing thread (which other programs on the machine disturb least) and of the clock. Prints a row of a table for each size.
 *
 * <p>Arguments: a label for the rows, then sizes (default 100 1000 5000).
 */
final class PageCost {
    private static final int FILL = 500;
    private static final int BATCH = 100;
    private static final int SINGLE = 30;

    private final String label;
    private final Contributions contributions;
    private int next;

    private PageCost(String label, Store store) {
        this.label = label;
        this.contributions = new Contributions(store, "bench", InstantSource.system());
    }

    public static void main(String[] args) throws IOException {
        String label = args.length == 0 ? "now" : args[0];
        List<Integer> sizes = args.length < 2
                ? List.of(100, 1000, 5000)
                : Arrays.stream(args).skip(1).map(Integer::valueOf).toList();
        Path folder = Files.createTempDirectory("lilong-page-cost");
        try (Store store = Store.openOrCreate(folder.resolve("store"))) {
            System.out.printf(
                    "%-22s %7s | %14s %14s | %15s %15s%n",
                    "", "pages", "alone ms cpu", "ms clock", "in batch ms cpu", "ms clock");
            new PageCost(label, store).measure(sizes);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private void measure(List<Integer> sizes) {
        for (int size : sizes) {
            while (next < size) {
                put(Math.min(FILL, size - next));
            }
            Cost batch = cost(BATCH, BATCH);
            Cost alone = cost(SINGLE, 1);
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %7d | %14.1f %14.1f | %15.1f %15.1f%n",
                    label,
                    size,
                    alone.cpu,
                    alone.clock,
                    batch.cpu,
                    batch.clock);
        }
    }

    /** Milliseconds for each page. */
    private record Cost(double cpu, double clock) {}

    private Cost cost(int pages, int transaction) {
        List<List<Contribution>> made = IntStream.range(0, pages / transaction)
                .mapToObj(i -> make(transaction))
                .toList();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long clock = System.nanoTime();
        made.forEach(contributions::replace);
        return new Cost(
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6 / pages,
                (System.nanoTime() - clock) / 1e6 / pages);
    }

    private void put(int pages) {
        contributions.replace(make(pages));
    }

    private List<Contribution> make(int pages) {
        List<Contribution> made = IntStream.range(next, next + pages)
                .mapToObj(InventedDistrict::page)
                .map(Contribution::of)
                .toList();
        next += pages;
        return made;
    }
}
