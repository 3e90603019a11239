package org.lilong.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lilong.search.Question;
import org.lilong.search.Search;
import org.lilong.store.Contribution;
import org.lilong.store.Contributions;
import org.lilong.store.Store;

/**
 * What search costs in a store of so many articles: making the index, bringing it up to date after one more page, its size, and answering
 * questions of several kinds, the median and the worst of many. Times are of the clock.
 *
 * <p>Arguments: how many articles (default 10000).
 */
final class SearchCost {
    private static final int ARTICLES_A_PAGE = 2;
    private static final int BATCH = 500;
    private static final int ROUNDS = 101;
    private static final List<String> QUESTIONS = List.of(
            "赵安一", "安一", "安", "zhao", "zhaoanyi", "zay", "zhaoay", "z", "白鹭区", "白鷺區", "居民代表", "白鹭区 邻里节", "beigaobai");

    private SearchCost() {}

    public static void main(String[] args) throws IOException {
        int pages = (args.length == 0 ? 10_000 : Integer.parseInt(args[0])) / ARTICLES_A_PAGE;
        Path folder = Files.createTempDirectory("lilong-search-cost");
        try (Store store = Store.openOrCreate(folder.resolve("store"))) {
            Contributions contributions = new Contributions(store, "bench", InstantSource.system());
            for (int page = 0; page < pages; page += BATCH) {
                contributions.replace(make(page, Math.min(page + BATCH, pages)));
            }
            measure(store, contributions, pages);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static void measure(Store store, Contributions contributions, int pages) throws IOException {
        try (Search search = Search.in(store)) {
            print("making the index", seconds(search::rebuild));
            print("making it again", seconds(search::rebuild));
            contributions.replace(make(pages, pages + 1));
            print("after one more page", seconds(search::bringUpToDate));
            contributions.replace(make(pages + 1, pages + 2));
            print("after another page", seconds(search::bringUpToDate));
            try (Stream<Path> files = Files.walk(store.folderOrNull().resolve("search"))) {
                System.out.printf(
                        Locale.ROOT,
                        "%-22s %8.1f MB%n",
                        "its size",
                        files.mapToLong(file -> file.toFile().length()).sum() / 1e6);
            }
            QUESTIONS.forEach(text -> answer(search, text));
        }
        try (Search search = Search.in(store)) {
            print("opening it", seconds(search::bringUpToDate));
        }
    }

    private static void answer(Search search, String text) {
        int total = search.find(Question.of(text, 20)).total();
        double[] times = IntStream.range(0, ROUNDS)
                .mapToDouble(i -> seconds(() -> search.find(Question.of(text, 20))))
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "%-14s %7d found, median %7.2f ms, worst %7.2f ms%n",
                text,
                total,
                times[ROUNDS / 2] * 1000,
                times[ROUNDS - 1] * 1000);
    }

    private static void print(String what, double seconds) {
        System.out.printf(Locale.ROOT, "%-22s %8.2f s%n", what, seconds);
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static List<Contribution> make(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(InventedDistrict::page)
                .map(Contribution::of)
                .toList();
    }
}
